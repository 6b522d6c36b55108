import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { FlowExit, FlowExitKind, FlowStep } from '../flow/flow-script.ts';

/**
 * The step of a chat script as a graph needs it: where it can go, told from its own text alone. A step whose way on is not written yet
 * leads to a step without a name, so that nothing is said of ways that will come.
 */
export function readStep(id: string, value: Node): FlowStep {
  const exits: FlowExit[] = [];
  addGoto(value, exits);
  addList(value, 'replies', 'reply', exits);
  addList(value, 'choose', 'choice', exits);
  addList(value, 'decide', 'decision', exits);
  addAsk(findEntry(value, 'ask')?.value, exits);
  addChecked(findEntry(value, 'verify')?.value, exits);
  addChecked(findEntry(value, 'run')?.value, exits);
  const ends = findEntry(value, 'end') !== undefined || findEntry(value, 'transfer') !== undefined;
  const isWritten = ends || exits.length > 0;
  return { id, ends, exits: isWritten ? exits : [{ kind: 'goto', to: '' }] };
}

function addGoto(step: Node, exits: FlowExit[]): void {
  const to = findStep(step, 'goto');
  if (to === undefined) return;
  const limited = findEntry(step, 'max') !== undefined;
  exits.push(to === 'back' ? { kind: 'back', limited } : { kind: 'goto', to, limited });
  addExit(step, 'else', 'else', exits);
}

function addList(step: Node, key: string, kind: FlowExitKind, exits: FlowExit[]): void {
  const list = findEntry(step, key)?.value;
  if (list?.kind !== 'list') return;
  for (const item of list.items) {
    const to = findStep(item, 'goto');
    if (to !== undefined) exits.push(to === 'back' ? { kind: 'back' } : { kind, to });
  }
}

/** Asking again is limited by `retries`, which is the way `else`. */
function addAsk(ask: Node | undefined, exits: FlowExit[]): void {
  addExit(ask, 'then', 'then', exits);
  addExit(ask, 'else', 'else', exits);
}

function addChecked(value: Node | undefined, exits: FlowExit[]): void {
  addExit(value, 'passed', 'passed', exits);
  addExit(value, 'failed', 'failed', exits);
}

function addExit(value: Node | undefined, key: string, kind: FlowExitKind, exits: FlowExit[]): void {
  const to = findStep(value, key);
  if (to !== undefined) exits.push({ kind, to });
}

/** The step that a key names; while none is written yet, the way leads to a step without a name. */
function findStep(value: Node | undefined, key: string): string | undefined {
  return findEntry(value, key) === undefined ? undefined : (findText(value, key) ?? '');
}
