import type { TextEdit } from '../base/fix.ts';
import { editSections } from '../edit/edit-sections.ts';
import type { WantedValue } from '../edit/wanted.ts';
import { readReviewRecord } from './read-review-record.ts';
import type { ReviewRecord } from './review-record.ts';
import { getReviewState } from './review-state.ts';
import type { Wording } from './wording.ts';

/** What a person decided about some wordings, on a day such as `2026-11-02`. */
export type ReviewRequest = Approve | AskForChanges | MarkCurrent;

interface Approve {
  readonly kind: 'approve';
  readonly wordings: readonly Wording[];
  readonly by: string;
  readonly date: string;
  /** The last day on which the approval holds; without it, it holds until the words change. */
  readonly until: string | undefined;
}

interface AskForChanges {
  readonly kind: 'changes';
  readonly wordings: readonly Wording[];
  readonly by: string;
  readonly date: string;
  readonly note: string;
}

interface MarkCurrent {
  readonly kind: 'current';
  /** Those that are no translation are passed over. */
  readonly wordings: readonly Wording[];
  readonly by: string | undefined;
  readonly date: string;
}

/** The edits of a review record that write a decision down, and the wordings whose entries they change. */
export interface ReviewEdit {
  readonly kind: 'edit';
  readonly path: string;
  readonly edits: readonly TextEdit[];
  readonly keys: readonly string[];
}

/** Why nothing can be written down. */
export interface RefusedReview {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** A review record as it lies on disk or in an editor; one that is not there yet has no text. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** Writes a decision down: sorted, one entry a line, nothing else touched; what the record says already changes nothing. */
export function reviewEdit({ path, text }: RecordFile, request: ReviewRequest): ReviewEdit | RefusedReview {
  const wanted = toWanted(readReviewRecord(text), request);
  const edits = editSections(text, wanted);
  if (edits === undefined) return { kind: 'refused', sentence: refused };
  const keys = new Set([...wanted.values()].flatMap((entries) => [...entries.keys()]));
  return { kind: 'edit', path, edits, keys: [...keys].sort() };
}

const refused = 'There is a fault in the review record, so nothing was written to it. Mend the file first.';

type Entries = Map<string, WantedValue | undefined>;

function toWanted(record: ReviewRecord, request: ReviewRequest): Map<string, Entries> {
  const approved: Entries = new Map();
  const changes: Entries = new Map();
  const translated: Entries = new Map();
  for (const wording of request.wordings) {
    const { key } = wording;
    switch (request.kind) {
      case 'approve':
        if (!isApproved(record, wording, request)) approved.set(key, toApproval(wording, request));
        if (record.changes.has(key)) changes.set(key, undefined);
        break;
      case 'changes':
        if (!isAsked(record, wording, request)) changes.set(key, toChange(wording, request));
        if (record.approved.has(key)) approved.set(key, undefined);
        break;
      case 'current':
        if (wording.source === undefined || record.translated.get(key)?.of === wording.source.mark) break;
        translated.set(key, toEntry({ of: wording.source.mark, date: request.date, by: request.by }));
        break;
      default:
        return request satisfies never;
    }
  }
  return new Map([
    ['approved', approved],
    ['changes', changes],
    ['translated', translated],
  ]);
}

/** An approval that holds stays as it is, with its own day and name, unless it shall hold until another day. */
function isApproved(record: ReviewRecord, wording: Wording, { date, until }: Approve): boolean {
  const approved = record.approved.get(wording.key);
  if (approved?.text !== wording.mark || (until !== undefined && until !== approved.until)) return false;
  return getReviewState({ ...record, changes: new Map() }, wording, date) === 'approved';
}

function toApproval({ mark }: Wording, { by, date, until }: Approve): WantedValue {
  return toEntry({ by, date, text: mark, until });
}

function isAsked(record: ReviewRecord, { key, mark }: Wording, { by, note }: AskForChanges): boolean {
  const asked = record.changes.get(key);
  return asked?.text === mark && asked.by === by && asked.ask === note;
}

function toChange({ mark }: Wording, { by, date, note }: AskForChanges): WantedValue {
  return toEntry({ by, date, text: mark, ask: note });
}

function toEntry(values: Readonly<Record<string, string | undefined>>): WantedValue {
  return new Map(Object.entries(values));
}
