import type { TextEdit } from '../../../core/base/fix.ts';
import { textHash } from '../../../core/base/text-hash.ts';
import type { Block } from '../../../core/document/block.ts';
import { findBlock, getText, readContent } from '../../../core/document/document.ts';
import type { Node } from '../../../core/document/node.ts';
import { applyEdits } from '../../../core/edit/apply-edits.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import { listWordings } from '../../../core/review/list-wordings.ts';
import { readWordings } from '../../../core/review/read-wordings.ts';
import { qualify } from '../../../core/workspace/id-entry.ts';
import { listEntries } from '../../../core/workspace/list-entries.ts';

/** The marks of texts and wordings that some edits change, each with what it is afterwards. */
export type ChangedMarks = ReadonlyMap<string, string>;

/**
 * What edits that leave the shape of a file as it is change of its marks: those by which a baseline knows a text, and those by which a
 * review record knows a wording. Only the responses and steps count that are noted there, such as `billing/refund` and `refund#greet`.
 */
export function listChangedMarks(file: FileView, edits: readonly TextEdit[], noted: ReadonlySet<string>): ChangedMarks {
  const { kind } = file.type;
  if (kind !== 'responses' && kind !== 'chatscript') return new Map();
  const groups = [...groupByBlock(file, edits)].filter(([index]) => isNoted(file, index, noted));
  const marks = groups.flatMap(([index, own]) => pair(listMarks(file, index, []), listMarks(file, index, own)));
  // What hangs together by anchors is read together.
  const isLinked = groups.some(([index]) => file.factsOf(index)?.isLinked);
  return new Map(isLinked ? [...marks, ...pair(listAll(file, []), listAll(file, edits))] : marks);
}

function isNoted(file: FileView, index: number, noted: ReadonlySet<string>): boolean {
  const sites = file.factsOf(index)?.sites ?? [];
  return sites.some((site) => site.role === 'definition' && noted.has(qualify(site, file.scope)));
}

function groupByBlock({ document }: FileView, edits: readonly TextEdit[]): ReadonlyMap<number, readonly TextEdit[]> {
  const groups = new Map<number, TextEdit[]>();
  for (const { span, text } of edits) {
    const index = findBlock(document, span.start);
    const start = document.starts[index] ?? 0;
    const own = { span: { start: span.start - start, end: span.end - start }, text };
    const known = groups.get(index);
    if (known === undefined) groups.set(index, [own]);
    else known.push(own);
  }
  return groups;
}

function pair(before: readonly string[], after: readonly string[]): readonly (readonly [string, string])[] {
  if (before.length !== after.length) return [];
  return before.flatMap((mark, index) => (mark === after[index] ? [] : [[mark, after[index] ?? mark]]));
}

function listMarks({ document, type }: FileView, index: number, edits: readonly TextEdit[]): readonly string[] {
  const old = document.blocks[index];
  if (old === undefined) return [];
  const block: Block = { ...old, text: applyEdits(old.text, edits) };
  const { node } = readContent(block, type.format);
  const entries = listEntries(type.kind, block, node);
  const wordings = entries.flatMap((entry) => readWordings(entry, () => undefined));
  return [...listTexts(node).map(textHash), ...wordings.map(({ mark }) => mark)];
}

function listAll({ path, document }: FileView, edits: readonly TextEdit[]): readonly string[] {
  return listWordings(path, applyEdits(getText(document), edits), ANY_LOCALE).map(({ mark }) => mark);
}

/** The language of a text does not change its mark. */
const ANY_LOCALE = 'en';

/** The texts that name something. */
function listTexts(node: Node | undefined): readonly string[] {
  switch (node?.kind) {
    case 'scalar':
      return typeof node.value === 'string' && node.value.includes('{{') ? [node.value.slice(0, MOST_CHARACTERS)] : [];
    case 'list':
      return node.items.flatMap(listTexts);
    case 'map':
      return node.entries.flatMap(({ value }) => listTexts(value));
    default:
      return [];
  }
}

/** As much of a text as rules see, and make its mark from. */
const MOST_CHARACTERS = 20_000;
