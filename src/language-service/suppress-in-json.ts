import type { TextEdit } from '../core/base/fix.ts';
import { findEntry } from '../core/document/find-node.ts';
import type { MapNode, Node } from '../core/document/node.ts';
import { findLineStart } from '../core/edit/text-lines.ts';
import { readTree } from '../core/etiquette/packs/read-tree.ts';
import { getEnd } from './find-holder.ts';
import type { Suppression } from './suppression.ts';

/** Keeps a rule quiet in the entry of a JSON text that holds a place: a response, a step, a turn; in the file where no entry does. */
export function suppressInEntry(text: string, rule: string, offset: number): Suppression | undefined {
  const { node } = readTree(text, 'json');
  return addToLint(text, findEntryMap(node, offset) ?? node, rule);
}

/** Keeps a rule quiet in the whole of a JSON text. */
export function suppressInJsonFile(text: string, rule: string): Suppression | undefined {
  return addToLint(text, readTree(text, 'json').node, rule);
}

function findEntryMap({ entries }: MapNode, offset: number): MapNode | undefined {
  for (const { value } of entries) {
    const found = listInner(value).find(({ start, node }) => start <= offset && offset <= getEnd(node));
    if (found?.node.kind === 'map') return found.node;
  }
  return undefined;
}

/** The entries of a section, each from its key on where it has one. */
function listInner(section: Node): { start: number; node: Node }[] {
  if (section.kind === 'list') return section.items.map((node) => ({ start: node.start, node }));
  if (section.kind !== 'map') return [];
  return section.entries.map(({ key, value }) => ({ start: key.start, node: value }));
}

function addToLint(text: string, map: MapNode, rule: string): Suppression | undefined {
  const lint = findEntry(map, 'lint')?.value;
  if (lint === undefined) return addLint(text, map, rule);
  if (lint.kind !== 'map') return undefined;
  const disabled = findEntry(lint, 'disable')?.value;
  const [first] = lint.entries;
  const quoted = JSON.stringify(rule);
  if (disabled?.kind === 'list') {
    const last = disabled.items.at(-1);
    const at = last?.end ?? disabled.start + 1;
    return { edit: insert(at, last === undefined ? quoted : `, ${quoted}`), reasonAt: undefined };
  }
  if (disabled !== undefined || first === undefined) return undefined;
  return { edit: insert(first.key.start, `"disable": [${quoted}], `), reasonAt: undefined };
}

/** Behind the last key, on a line of its own where that key stands on one. */
function addLint(text: string, { entries }: MapNode, rule: string): Suppression | undefined {
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  const before = text.slice(findLineStart(text, last.key.start), last.key.start);
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const gap = before.trim() === '' ? lineBreak + before : ' ';
  const written = `,${gap}"lint": { "disable": [${JSON.stringify(rule)}], "reason": "`;
  return { edit: insert(findValueEnd(text, last.value), `${written}" }`), reasonAt: written.length };
}

/** A section that was put together from its entries ends behind its bracket, which no entry holds. */
function findValueEnd(text: string, value: Node): number {
  const end = getEnd(value);
  if (value.kind === 'scalar' || value.kind === 'alias' || end === value.end) return end;
  return end + (/^[\s,]*[\]}]/.exec(text.slice(end))?.[0].length ?? 0);
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
