import type { Span } from '../../base/span.ts';
import { findLeast } from '../find-least.ts';
import type { Finding, MessageEdit } from '../finding.ts';
import { isShortened } from '../is-shortened.ts';
import { defineRule } from '../rule.ts';

/** Many sentences in one block. */
export const paragraphWall = defineRule({
  id: 'paragraph-wall',
  category: 'length',
  description: 'A paragraph has a few sentences, then a blank line.',
  severity: 'off',
  languages: 'any',
  options: {
    sentences: {
      kind: 'number-by-channel',
      default: { email: 6, other: 4 },
      description: 'How many sentences may follow each other without a break on each kind of channel.',
    },
  },
  *message(message, options): Iterable<Finding> {
    const { text } = message.prose;
    if (text.length < FEWEST_CHARACTERS) return;
    const most = findLeast(message, options.sentences);
    if (message.prose.sentences.length <= most || isShortened(message)) return;
    for (const run of listRuns(text, message.prose.sentences)) {
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? start;
      if (run.length <= most || end - start < FEWEST_CHARACTERS) continue;
      yield {
        start,
        end,
        message: `${String(run.length)} sentences in one block look like work to read. Put a blank line where the thought changes.`,
        rewrites: [{ title: 'Part it with blank lines', edits: listBreaks(run, most) }],
      };
    }
  },
});

/** Fewer fill three lines of a chat window at most. */
const FEWEST_CHARACTERS = 160;

/** The sentences of the text, line by line. */
function listRuns(text: string, sentences: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let end = -1;
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run === undefined || text.slice(end, sentence.start).includes('\n')) runs.push([sentence]);
    else run.push(sentence);
    ({ end } = sentence);
  }
  return runs;
}

/** Breaks that leave parts of nearly the same number of sentences. */
function listBreaks(run: readonly Span[], most: number): readonly MessageEdit[] {
  const parts = Math.ceil(run.length / most);
  return Array.from({ length: parts - 1 }, (_, index) => {
    const next = Math.round((run.length * (index + 1)) / parts);
    return { start: run[next - 1]?.end ?? 0, end: run[next]?.start ?? 0, text: '\n\n' };
  });
}
