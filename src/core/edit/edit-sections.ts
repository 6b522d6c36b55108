import type { TextEdit } from '../base/fix.ts';
import { createDocument } from '../document/document.ts';
import { shiftNode } from '../document/shift-node.ts';
import { editMap } from './edit-map.ts';
import type { PlacedBlock, WrittenSection } from './find-section.ts';
import { findSection } from './find-section.ts';
import { joinEdits } from './join-edits.ts';
import { findLineStart, findNextLine, insertLines } from './text-lines.ts';
import type { Wanted, WantedValue } from './wanted.ts';
import { writeEntry } from './write-value.ts';

/** What the entries of some sections shall say; all sections that a file may have come in the order in which they stand in it. */
export type WantedSections = ReadonlyMap<string, Wanted>;

/**
 * The edits after which the sections of a YAML text say what is wanted, sorted by key, all else kept as it is written; nothing where the
 * text cannot be read well enough to be edited.
 */
export function editSections(text: string, wanted: WantedSections): readonly TextEdit[] | undefined {
  const blocks = readSound(text);
  if (blocks === undefined) return undefined;
  const edits: TextEdit[] = [];
  const sections = new Map<string, WrittenSection | undefined>();
  for (const name of wanted.keys()) {
    const section = findSection(text, blocks, name);
    if (section === 'other') return undefined;
    sections.set(name, section);
  }
  for (const [name, entries] of wanted) {
    const section = sections.get(name);
    edits.push(
      ...(section === undefined ? addSection(text, sections, name, entries) : editSection(text, section, entries)),
    );
  }
  return joinEdits(edits);
}

/** A text with faults, or with an end that is marked, might be read otherwise than it was meant. */
function readSound(text: string): readonly PlacedBlock[] | undefined {
  let isSound = !/^\.\.\.\s*$/m.test(text);
  let start = 0;
  const blocks: PlacedBlock[] = [];
  createDocument(text, 'yaml', (block, { node, problems }) => {
    if (problems.some(({ severity }) => severity === 'error')) isSound = false;
    blocks.push({ block, node: node === undefined ? undefined : shiftNode(node, start) });
    start += block.text.length;
  });
  return isSound ? blocks : undefined;
}

function editSection(text: string, section: WrittenSection, wanted: Wanted): readonly TextEdit[] {
  const { map } = section;
  if (map === undefined) return fillSection(text, section, wanted);
  const edits = editMap(text, map, wanted, 'sorted');
  const hasMore = [...wanted.values()].some((value) => value !== undefined);
  const isLeft = hasMore || map.entries.some(({ key }) => !wanted.has(String(key.value)));
  return isLeft || map.flow ? edits : [...edits, emptySection(text, section)];
}

/** A section that has no entry any more goes; where a comment stands behind its key, it stays. */
function emptySection(text: string, { key }: WrittenSection): TextEdit {
  const colonEnd = text.indexOf(':', key.end) + 1;
  const end = findNextLine(text, colonEnd);
  if (text.slice(colonEnd, end).trim() !== '') return { span: { start: colonEnd, end: colonEnd }, text: ' {}' };
  return { span: { start: findLineStart(text, key.start), end }, text: '' };
}

function fillSection(text: string, { key, filler }: WrittenSection, wanted: Wanted): readonly TextEdit[] {
  const lines = writeLines(wanted);
  if (lines.length === 0) return [];
  const colonEnd = text.indexOf(':', key.end) + 1;
  const headEnd = filler?.end ?? colonEnd;
  const at = findNextLine(text, headEnd);
  return [
    { span: { start: colonEnd, end: headEnd }, text: '' },
    { span: { start: at, end: at }, text: insertLines(text, at, lines) },
  ];
}

function addSection(
  text: string,
  sections: ReadonlyMap<string, WrittenSection | undefined>,
  name: string,
  wanted: Wanted,
): readonly TextEdit[] {
  const lines = writeLines(wanted);
  if (lines.length === 0) return [];
  const at = findPlace(text, sections, name);
  return [{ span: { start: at, end: at }, text: insertLines(text, at, [`${name}:`, ...lines]) }];
}

/** Behind the last section that comes before it, or else before the first that comes after it, or else at the end of the text. */
function findPlace(text: string, sections: ReadonlyMap<string, WrittenSection | undefined>, name: string): number {
  const names = [...sections.keys()];
  const at = names.indexOf(name);
  const before = names.slice(0, at).findLast((other) => sections.get(other) !== undefined);
  const after = names.slice(at).find((other) => sections.get(other) !== undefined);
  const [earlier, later] = [sections.get(before ?? ''), sections.get(after ?? '')];
  if (earlier !== undefined) return findNextLine(text, findSectionEnd(earlier));
  return later === undefined ? text.length : findLineStart(text, later.key.start);
}

function findSectionEnd({ key, map, filler }: WrittenSection): number {
  const last = map?.entries.at(-1);
  const inner = map?.flow === true ? map.end : Math.max(last?.key.end ?? 0, last?.value.end ?? 0);
  return Math.max(key.end, filler?.end ?? 0, inner);
}

/** New entries, sorted, two columns further in than their section. */
function writeLines(wanted: Wanted): string[] {
  const entries = [...wanted].flatMap(([key, value]): [string, WantedValue][] =>
    value === undefined ? [] : [[key, value]],
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `  ${writeEntry(key, value)}`);
}
