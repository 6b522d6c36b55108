import type { TextDocumentEdit } from 'vscode-languageserver-types';
import type { IdKind } from '../../../core/schema/id-kind.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import type { FileText } from '../../find-project.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { listLoosePlaces } from '../list-loose-places.ts';
import type { NamedThing } from '../named-thing.ts';
import type { FileEdits } from './file-edits.ts';
import { listChangedMarks, type ChangedMarks } from './list-changed-marks.ts';
import { listBaselineOwners, renameInBaseline } from './rename-in-baseline.ts';
import { renameReviewMarks } from './rename-review-marks.ts';
import { toFileEdit, toForeignEdit } from './to-file-edit.ts';

/** A rename whose edits of places are known; `baseline` is missing where the project has none. */
export interface PlacedRename {
  readonly files: ShownFiles;
  readonly thing: NamedThing;
  readonly renamed: NamedThing;
  readonly edits: FileEdits;
  readonly baseline: FileText | undefined;
}

/** All edits of a rename: what was approved, or known to a baseline, stays so where only names in a text change. */
export function addRecords({ files, thing, renamed, edits, baseline }: PlacedRename): TextDocumentEdit[] {
  const records = listRecords(files, edits);
  const marks = NAMED_IN_TEXTS.has(thing.kind)
    ? findMarks({ files, edits, baseline }, records)
    : new Map<string, string>();
  const all = new Map(edits);
  for (const record of records) {
    const own = [...(edits.get(record.path) ?? []), ...renameReviewMarks(record, marks)];
    all.set(
      record.path,
      own.sort((left, right) => left.span.start - right.span.start),
    );
  }
  const ours = [...all].flatMap(([path, own]) => toFileEdit(files, path, own));
  if (baseline === undefined) return ours;
  return [...ours, ...toForeignEdit(files, baseline, renameInBaseline(baseline.text, { thing, renamed, marks }))];
}

const NAMED_IN_TEXTS: ReadonlySet<IdKind> = new Set<IdKind>(['fact', 'library', 'response', 'variable']);

function listRecords({ engine: { view } }: ShownFiles, edits: FileEdits): readonly FileView[] {
  const [path = ''] = edits.keys();
  const all = [...view.listFiles(path)].flatMap((each) => view.getFile(each) ?? []);
  return all.filter(({ type }) => type.kind === 'reviews');
}

function findMarks(
  { files, edits, baseline }: Pick<PlacedRename, 'files' | 'edits' | 'baseline'>,
  records: readonly FileView[],
): ChangedMarks {
  const noted = new Set(records.flatMap(listNoted));
  if (baseline !== undefined) for (const owner of listBaselineOwners(baseline.text)) noted.add(owner);
  const marks = [...edits].flatMap(([path, own]) => {
    const file = files.engine.view.getFile(path);
    return file === undefined ? [] : [...listChangedMarks(file, own, noted)];
  });
  return new Map(marks);
}

/** The responses and steps that a review record knows wordings of. */
function listNoted(record: FileView): readonly string[] {
  const places = record.document.blocks.flatMap((_, index) => listLoosePlaces(record, index));
  return places.filter(({ kind }) => kind === 'response' || kind === 'step').map(({ name }) => name);
}
