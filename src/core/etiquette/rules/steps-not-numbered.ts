import type { Span } from '../../base/span.ts';
import type { Finding, Rewrite } from '../finding.ts';
import type { Message } from '../message.ts';
import { WordTable } from '../../prose/word-table.ts';
import { defineRule } from '../rule.ts';
import { firstSteps } from '../words/first-steps.ts';

/** Steps that run on in one paragraph. */
export const stepsNotNumbered = defineRule({
  id: 'steps-not-numbered',
  category: 'length',
  description: 'Three steps or more stand in a numbered list, one on each line.',
  severity: 'off',
  languages: ['en', 'es'],
  *message(message): Iterable<Finding> {
    const { sentences, text } = message.prose;
    if (message.part === 'button' || (sentences.length < MANY && !SEVERAL.test(text))) return;
    if ((stepWords.get(message.language)?.find(message.prose).length ?? 0) < MANY) return;
    let run: Span[] = [];
    for (const sentence of sentences) {
      const isNext = run.length === 0 || !text.slice(run.at(-1)?.end, sentence.start).includes('\n');
      const steps = isStep(message, sentence.start) ? splitSteps(message, sentence) : [];
      if (!isNext || steps.length === 0) {
        yield* report(message, run);
        run = [];
      }
      run.push(...steps);
    }
    yield* report(message, run);
  },
});

const MANY = 3;

const stepWords: ReadonlyMap<string, WordTable<true>> = new Map(
  Object.entries(firstSteps).map(([language, words]) => [
    language,
    new WordTable(new Map([...words].map((word) => [word, true]))),
  ]),
);

/** One sentence holds several steps only where something parts them. */
const SEVERAL = /, |;| then | and | y | luego /;

function* report(message: Message, run: readonly Span[]): Iterable<Finding> {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < MANY) return;
  yield {
    start: first.start,
    end: last.end,
    message: `These ${String(run.length)} steps stand in one paragraph, and customers lose their place. Number them, one on each line.`,
    rewrites: toList(message.prose.text, run),
  };
}

/** Numbers steps that are sentences; steps inside a sentence need a person. */
function toList(text: string, run: readonly Span[]): Rewrite[] {
  const areSentences = run.every(
    ({ start }, index) => index === 0 || /[.!?…]["”’)]* +$/.test(text.slice(Math.max(0, start - 20), start)),
  );
  if (!areSentences) return [];
  const edits = run.map(({ start }, index) => {
    const gap = /[^\S\n]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
    const isAtLine = start === gap || text.charAt(start - gap - 1) === '\n';
    return { start: start - gap, end: start, text: `${isAtLine ? '' : '\n'}${String(index + 1)}. ` };
  });
  return [{ title: 'Number the steps', edits }];
}

/** A sentence of steps is parted where “then” or a comma comes before the next verb. */
function splitSteps(message: Message, { start, end }: Span): Span[] {
  const { lower } = message.prose;
  const steps: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of lower.slice(start, end).matchAll(NEXT)) {
    const at = start + index + mark.length;
    if (!isStep(message, at) || !lower.slice(from, start + index).includes(' ')) continue;
    steps.push({ start: from, end: start + index });
    from = at;
  }
  return [...steps, { start: from, end }];
}

const NEXT = /(?:,|;)? (?:and then|then|and|y luego|y después|luego|después|y) |[,;] (?=\p{L})/gu;

const LEAD =
  /^(?:\d{1,2}[.)] |[-*•] )|^(?:(?:first|next|now|then|finally|lastly|please|after that|afterwards|second|third|and|primero|ahora|luego|después|por último|por favor|finalmente)[,:]? )*(?<verb>\p{L}+)/u;

/** Whether an instruction begins here; a line of a list is one that is marked already. */
function isStep({ prose: { lower }, language }: Message, at: number): boolean {
  const verb = LEAD.exec(lower.slice(at, at + 60))?.groups?.['verb'];
  return verb !== undefined && firstSteps[language]?.has(verb) === true;
}
