import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { FlowExitView } from './flow-view.ts';

/** A way on by the name of the step that it leads to; `back` leads to whichever step came before. */
export interface StepExit {
  readonly kind: FlowExitView['kind'];
  readonly to: string;
  readonly isOtherwise: boolean;
  /** What the customer wants who takes this way. */
  readonly intent: string | undefined;
}

/** The ways on from a step, in the order in which they are written. */
export function readExits(step: Node): readonly StepExit[] {
  const exits: StepExit[] = [];
  add(exits, step, 'goto', 'goto');
  add(exits, step, 'else', 'else');
  for (const [key, kind] of LISTS) {
    const list = findEntry(step, key)?.value;
    if (list?.kind === 'list') for (const item of list.items) add(exits, item, 'goto', kind);
  }
  for (const [key, ways] of PARTS) {
    const part = findEntry(step, key)?.value;
    for (const way of ways) add(exits, part, way, way);
  }
  return exits;
}

const LISTS = [
  ['replies', 'reply'],
  ['choose', 'choice'],
  ['decide', 'decision'],
] as const;

const PARTS = [
  ['ask', ['then', 'else']],
  ['verify', ['passed', 'failed']],
  ['run', ['passed', 'failed']],
] as const;

function add(exits: StepExit[], node: Node | undefined, key: string, kind: StepExit['kind']): void {
  const to = findText(node, key);
  if (to === undefined) return;
  const isOtherwise = findEntry(node, 'otherwise') !== undefined;
  exits.push({ kind: to === 'back' ? 'back' : kind, to, isOtherwise, intent: findText(node, 'intent') });
}
