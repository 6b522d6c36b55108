import type { Problem } from '../../base/problem.ts';
import { createFinding } from '../../base/problem.ts';
import { readContent } from '../../document/document.ts';
import type { ResolveAlias } from '../../document/to-data.ts';
import type { LintContext } from '../../etiquette/lint-context.ts';
import { listOwn } from '../../etiquette/list-sites.ts';
import { checkReview } from '../../review/check-review.ts';
import { nameWordings } from '../../review/name-wordings.ts';
import { readWordings } from '../../review/read-wordings.ts';
import type { ReviewRecord } from '../../review/review-record.ts';
import { getReviewState } from '../../review/review-state.ts';
import { listEntries } from '../../workspace/list-entries.ts';
import type { Aliases } from '../../workspace/resolve-aliases.ts';
import { linkFile } from '../check-document.ts';
import type { BlockRecord, FileState, RecordedWording } from '../file-state.ts';
import { NONE } from '../file-state.ts';
import { findWordingHome } from './wording-home.ts';

/** What the review record of a project says of the wordings of a block, by the number of the block; the blocks are read when somebody asks. */
export function createReviewLinter(
  file: FileState,
  review: ReviewRecord,
  context: LintContext,
): (record: BlockRecord, index: number) => readonly Problem[] {
  const isQuiet = review.approved.size + review.changes.size + review.translated.size === 0;
  const today = context.project.today ?? '';
  let aliases: Aliases<BlockRecord> | undefined;
  return (record, index) => {
    if (isQuiet) return NONE;
    const links = (aliases ??= linkFile(file));
    const start = file.document.starts[index] ?? 0;
    record.wordings ??= listWordings(file, index, context, (alias) => links.resolve(alias, start));
    return record.wordings.flatMap((one) => judge(one, review, today, context));
  };
}

function listWordings(
  file: FileState,
  index: number,
  context: LintContext,
  resolve: ResolveAlias,
): readonly RecordedWording[] {
  const { kind, format } = file.type;
  const block = file.document.blocks[index];
  const home = findWordingHome(file, context);
  if ((kind !== 'responses' && kind !== 'chatscript') || block === undefined || home === undefined) return [];
  return listEntries(kind, block, readContent(block, format).node).flatMap((entry) => {
    const tags = listOwn(entry.value, 'tags', context.tags);
    const channels = listOwn(entry.value, 'channels', context.channels);
    return nameWordings(readWordings(entry, resolve), home).map((wording) => ({ wording, tags, channels }));
  });
}

function judge(
  { wording, tags, channels }: RecordedWording,
  review: ReviewRecord,
  today: string,
  { getPlan }: LintContext,
): readonly Problem[] {
  return checkReview([wording], review, today).flatMap(({ rule, span, message }) => {
    const own = wording.channel === undefined ? channels : [wording.channel];
    const subject = { locale: wording.locale, channels: own, tags, review: getReviewState(review, wording, today) };
    const active = getPlan(subject).rules.find((one) => one.rule.id === rule);
    if (active === undefined) return [];
    return [createFinding(rule, active.severity, span, message, { owner: wording.id, hash: wording.mark })];
  });
}
