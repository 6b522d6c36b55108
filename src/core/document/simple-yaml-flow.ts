import type { Problem } from '../base/problem.ts';
import { checkDuplicateKeys } from './check-duplicate-keys.ts';
import { readCoreValue } from './core-value.ts';
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './node.ts';
import { isWordSign, scalarAt, startsPlain } from './simple-yaml-signs.ts';

/** A list or map in brackets on one line, of words only; nothing where it holds anything else. */
export function readSimpleFlow(
  text: string,
  open: number,
  base: number,
  problems: Problem[],
): ListNode | MapNode | undefined {
  const isMap = text.charCodeAt(open) === 123;
  const close = isMap ? 125 : 93;
  const items: Node[] = [];
  const entries: MapEntry[] = [];
  let position = skipSpaces(text, open + 1);
  for (;;) {
    const key = isMap ? readKey(text, position, base) : undefined;
    if (isMap && key === undefined) return undefined;
    if (key !== undefined) position = skipSpaces(text, key.end + base + 1);
    const value = readWord(text, position, base, close);
    if (value === undefined) return undefined;
    if (key === undefined) items.push(value);
    else entries.push({ key, value });
    position = skipSpaces(text, value.end + base);
    const code = text.charCodeAt(position);
    if (code === close) break;
    if (code !== 44) return undefined;
    position = skipSpaces(text, position + 1);
  }
  const span = { start: open - base, end: position + 1 - base };
  if (!isMap) return { kind: 'list', flow: true, ...span, items };
  const node: MapNode = { kind: 'map', flow: true, ...span, entries };
  checkDuplicateKeys(node, problems);
  return node;
}

function readKey(text: string, position: number, base: number): ScalarNode | undefined {
  if (!startsPlain(text.charCodeAt(position))) return undefined;
  let end = position;
  while (isWordSign(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 58 || text.charCodeAt(end + 1) !== 32) return undefined;
  const value = readCoreValue(text.slice(position, end));
  return typeof value === 'string' ? scalarAt(position - base, end - base, value, 'plain') : undefined;
}

function readWord(text: string, position: number, base: number, close: number): ScalarNode | undefined {
  if (!startsPlain(text.charCodeAt(position))) return undefined;
  let end = position;
  for (let at = position; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === close) break;
    if (!isWordSign(code) && code !== 32 && code !== 39 && code <= 160) return undefined;
    if (Number.isNaN(code)) return undefined;
    if (code !== 32) end = at + 1;
  }
  return scalarAt(position - base, end - base, readCoreValue(text.slice(position, end)), 'plain');
}

function skipSpaces(text: string, position: number): number {
  let at = position;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
