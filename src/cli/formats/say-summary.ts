import type { Tally } from '../lint/tally.ts';
import { sayCount } from './say-count.ts';

/** What a check found, in one sentence with a full stop. */
export function saySummary({ files, filesWithProblems, counts }: Tally): string {
  if (filesWithProblems === 0) return `All is well: ${sayCount(files, 'file')} checked, no problems found.`;
  const parts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sayCount(counts[severity], severity));
  const places =
    files === 1 ? 'in 1 file' : `in ${filesWithProblems.toLocaleString('en-GB')} of ${sayCount(files, 'file')}`;
  return `${new Intl.ListFormat('en-GB').format(parts)} ${places}.`;
}
