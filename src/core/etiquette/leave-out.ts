import { HOLE } from '../prose/prose.ts';
import type { BlockNode, TemplateNode } from '../template/template-tree.ts';

/** A template as it reads where nothing is filled into its `{{#if}}`s; `gaps` are where they stood, with the value that each tests. */
export interface LeftOut {
  readonly text: string;
  readonly gaps: readonly { readonly at: number; readonly name: string }[];
}

/** Leaves out each block that has no `{{else}}`; of others the first way is taken. */
export function leaveOut(body: readonly TemplateNode[]): LeftOut {
  const left: Left = { text: '', gaps: [] };
  addBody(left, body);
  return left;
}

interface Left {
  text: string;
  readonly gaps: { at: number; name: string }[];
}

function addBody(left: Left, body: readonly TemplateNode[]): void {
  for (const node of body) {
    if (node.kind === 'text') left.text += node.text;
    else if (node.kind === 'block') addBlock(left, node);
    else if (node.kind !== 'comment') left.text += HOLE;
  }
}

function addBlock(left: Left, { branches }: BlockNode): void {
  const [first, second] = branches;
  if (first === undefined) return;
  if (second !== undefined || first.word === 'each') {
    addBody(left, first.body);
    return;
  }
  const name = first.value?.kind === 'path' ? first.value.text : 'a value';
  left.gaps.push({ at: left.text.length, name });
}
