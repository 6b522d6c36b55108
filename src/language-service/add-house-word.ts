import type { TextEdit } from '../core/base/fix.ts';
import { findEntry } from '../core/document/find-node.ts';
import type { ListNode, MapNode } from '../core/document/node.ts';
import { findLineStart, findNextLine, insertLines } from '../core/edit/text-lines.ts';
import { writeValue } from '../core/edit/write-value.ts';
import { readTree } from '../core/etiquette/packs/read-tree.ts';

/**
 * The edit that adds a word to `etiquette.words` of a project file, in the way in which that is written; nothing where something else
 * than a list of words, or than settings, is written there.
 */
export function addHouseWord(text: string, word: string): TextEdit | undefined {
  const { node, problems } = readTree(text, 'yaml');
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const etiquette = findEntry(node, 'etiquette');
  const written = writeValue(word);
  if (etiquette === undefined) return insertAt(text, text.length, ['etiquette:', `  words: [${written}]`]);
  if (etiquette.value.kind !== 'map' || etiquette.value.entries.length === 0) return undefined;
  const words = findEntry(etiquette.value, 'words');
  if (words === undefined) return addList(text, etiquette.value, written);
  return words.value.kind === 'list' ? addItem(text, words.value, written) : undefined;
}

function addItem(text: string, list: ListNode, written: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (last === undefined) {
    const at = text.indexOf('[', list.start) + 1;
    return { span: { start: at, end: at }, text: written };
  }
  if (list.flow) return { span: { start: last.end, end: last.end }, text: `, ${written}` };
  const line = findLineStart(text, last.start);
  const lead = /^[ \t]*-[ \t]+/.exec(text.slice(line, last.start))?.[0];
  return lead === undefined ? undefined : insertAt(text, findNextLine(text, last.end), [lead + written]);
}

/** Before the first of the other settings, whose place is known wherever it stands. */
function addList(text: string, { entries: [first] }: MapNode, written: string): TextEdit | undefined {
  if (first === undefined) return undefined;
  const { start } = first.key;
  const line = findLineStart(text, start);
  const indentation = text.slice(line, start);
  if (indentation.trim() !== '') return { span: { start, end: start }, text: `words: [${written}], ` };
  return insertAt(text, line, [`${indentation}words: [${written}]`]);
}

function insertAt(text: string, at: number, lines: readonly string[]): TextEdit {
  return { span: { start: at, end: at }, text: insertLines(text, at, lines) };
}
