import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { findEntry } from '../core/document/find-node.ts';
import { readTree } from '../core/etiquette/packs/read-tree.ts';
import { listWordings } from '../core/review/list-wordings.ts';
import { getRecordPath } from '../core/review/record-path.ts';
import { reviewEdit, type ReviewRequest } from '../core/review/review-edit.ts';
import type { Wording } from '../core/review/wording.ts';
import type { ReviewDecision } from '../protocol/review-wording.ts';
import { findProject, type FileText } from './find-project.ts';
import type { ShownFiles } from './shown-files.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/** What a decision about a wording changes: a sentence on it, and the edit of the review record where there is something to write. */
export interface ReviewOutcome {
  readonly said: string;
  readonly record: { readonly path: string; readonly edit: WorkspaceEdit } | undefined;
}

/** Writes down what a person decided, on a day such as `2026-11-02`, about the wording at a line (from 0) of a file. */
export function getReviewEdit(
  files: ShownFiles,
  path: string,
  line: number,
  decision: ReviewDecision,
  date: string,
): ReviewOutcome {
  const { engine } = files;
  const project = findProject(engine, path);
  if (project === undefined) return refuse('There is no chatwright.yaml for this file, so there is no review record.');
  const wordings = listWordings(path, engine.getText(path) ?? '', readFirstLocale(project));
  const wording = wordings.findLast(({ span }) => engine.positionAt(path, span.start).line <= line);
  if (wording === undefined) return refuse('Put the cursor into a canned response or a step first.');
  if (decision.kind === 'current' && wording.source === undefined)
    return refuse(`“${wording.key}” is no translation. Put the cursor into the wording in the other language.`);
  const record = getRecordPath(project.path.slice(0, project.path.lastIndexOf('/')), engine.paths());
  const request = toRequest(decision, wording, date);
  const result = reviewEdit({ path: record, text: engine.getText(record) ?? '' }, request);
  if (result.kind === 'refused') return refuse(result.sentence);
  if (result.edits.length === 0) return refuse(`The review record says so of “${wording.key}” already.`);
  return {
    said: sayDone(decision, wording),
    record: { path: record, edit: toWorkspaceEdit(files, record, result.edits) },
  };
}

function refuse(said: string): ReviewOutcome {
  return { said, record: undefined };
}

function readFirstLocale({ text }: FileText): string | undefined {
  const locales = findEntry(readTree(text, 'yaml').node, 'locales')?.value;
  const first = locales?.kind === 'list' ? locales.items[0] : locales;
  return first?.kind === 'scalar' && typeof first.value === 'string' ? first.value : undefined;
}

function toRequest(decision: ReviewDecision, wording: Wording, date: string): ReviewRequest {
  const common = { wordings: [wording], by: decision.by, date };
  switch (decision.kind) {
    case 'approve':
      return { ...common, kind: decision.kind, until: undefined };
    case 'changes':
      return { ...common, kind: decision.kind, note: decision.note };
    case 'current':
      return { ...common, kind: decision.kind };
    default:
      return decision satisfies never;
  }
}

function sayDone({ kind }: ReviewDecision, { key }: Wording): string {
  switch (kind) {
    case 'approve':
      return `“${key}” is approved.`;
    case 'changes':
      return `You asked for changes of “${key}”.`;
    case 'current':
      return `The translation “${key}” is current.`;
    default:
      return kind satisfies never;
  }
}
