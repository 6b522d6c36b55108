import { isIndex } from './shape-at.ts';

/** How a sentence calls the thing at the end of a path: `Entry 2 of \`replies\``, ``This step asks (`ask`)``; `whole` for the block itself. */
export function sayWhere(path: readonly string[], whole: string): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  if (!isIndex(last)) return path.length === 1 && whole === 'This step' ? (WAYS[last] ?? `\`${last}\``) : `\`${last}\``;
  const list = path.at(-2);
  const entry = `Entry ${String(Number(last) + 1)}`;
  return list === undefined || isIndex(list) ? entry : `${entry} of \`${list}\``;
}

/** What a block of a definition is called. */
export function sayBlock(definition: string): string {
  if (definition.startsWith('step')) return 'This step';
  if (definition.startsWith('rule')) return 'This rule';
  return BLOCKS[definition] ?? 'This entry';
}

const WAYS: Readonly<Record<string, string>> = {
  replies: 'This step waits for a reply (`replies`)',
  choose: 'This step lets the agent choose (`choose`)',
  decide: 'This step decides (`decide`)',
  ask: 'This step asks (`ask`)',
  verify: 'This step verifies (`verify`)',
  run: 'This step runs a script (`run`)',
  transfer: 'This step transfers (`transfer`)',
  hold: 'This step holds (`hold`)',
};

const BLOCKS: Readonly<Record<string, string>> = {
  header: 'This file',
  response: 'This response',
  variable: 'This variable',
  fact: 'This fact',
  intent: 'This intent',
  brand: 'This brand',
  customer: 'This customer',
  target: 'This target',
  arrival: 'This arrival',
  section: 'This section',
  turn: 'This turn',
  reaction: 'This reaction',
};
