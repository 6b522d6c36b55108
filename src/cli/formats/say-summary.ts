import type { Tally } from '../lint/tally.ts';

/** What a check found, in one sentence with a full stop. */
export function saySummary({ files, filesWithProblems, counts }: Tally): string {
  if (filesWithProblems === 0) return `All is well: ${count(files, 'file')} checked, no problems found.`;
  const parts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  const places =
    files === 1 ? 'in 1 file' : `in ${filesWithProblems.toLocaleString('en-GB')} of ${count(files, 'file')}`;
  return `${new Intl.ListFormat('en-GB').format(parts)} ${places}.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`;
}
