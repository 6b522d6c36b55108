import type { BlockNode, Branch, TemplateNode } from '../template/template-tree.ts';

/** How a block is left: by one of its branches, or past all of them. */
export type Exit = Branch | BlockNode;

/** One way through a template: how one block is left, and the name that has no value then; all other names have one. */
export interface Way {
  readonly exit: Exit | undefined;
  readonly missing: string | undefined;
}

/** The way of a customer of whom all is known. */
export const KNOWN_WAY: Way = { exit: undefined, missing: undefined };

/** For each exit of a block that nobody of whom all is known takes, a way that takes it. */
export function* listOtherWays(body: readonly TemplateNode[]): Iterable<Way> {
  for (const node of body) {
    if (node.kind !== 'block') continue;
    const [first] = node.branches;
    const missing = first === undefined ? undefined : testedName(first);
    for (const branch of node.branches) {
      if (branch !== branchWith(node)) yield { exit: branch, missing };
      yield* listOtherWays(branch.body);
    }
    if (first?.word === 'if' && node.branches.at(-1)?.word !== 'else') yield { exit: node, missing };
  }
}

/** The branch that a way goes by; undefined where it goes past the block. */
export function pickBranch(block: BlockNode, { exit, missing }: Way): Branch | undefined {
  if (block === exit) return undefined;
  const onTheWay = exit && block.branches.find((branch) => branch === exit || holds(branch, exit));
  if (onTheWay !== undefined) return onTheWay;
  const [first] = block.branches;
  const isMissing = missing !== undefined && first !== undefined && testedName(first) === missing;
  return isMissing ? branchWithout(block) : branchWith(block);
}

/** Of a customer of whom all is known, `unless` does not speak. */
function branchWith({ branches: [first, second] }: BlockNode): Branch | undefined {
  return first?.word === 'unless' ? second : first;
}

function branchWithout({ branches: [first, second] }: BlockNode): Branch | undefined {
  return first?.word === 'unless' ? first : second;
}

/** The name that a branch asks for; undefined where it asks for none, or for more. */
export function testedName({ word, value }: Branch): string | undefined {
  return (word === 'if' || word === 'unless') && value?.kind === 'path' ? value.text : undefined;
}

function holds({ body }: Branch, exit: Exit): boolean {
  return body.some(
    (node) =>
      node === exit ||
      (node.kind === 'block' && node.branches.some((branch) => branch === exit || holds(branch, exit))),
  );
}
