import { nearestName } from '../../core/base/nearest.ts';
import { didYouMean, listNames } from '../../core/base/wording.ts';
import type { ReviewRequest } from '../../core/review/review-edit.ts';
import type { Wording } from '../../core/review/wording.ts';
import type { ParsedArguments } from '../arguments/parse-arguments.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';

/** What is to be done: list wordings as they are on a day, or write down a decision about some. */
export type ReviewTask = ListTask | DecisionTask;

interface ListTask {
  readonly kind: 'list';
  readonly date: string;
}

interface DecisionTask {
  readonly kind: 'decision';
  about(wordings: readonly Wording[]): ReviewRequest;
}

const actions = ['list', 'approve', 'changes', 'current'] as const;

type Action = (typeof actions)[number];

/** Reads what is to be done, who decided it, and when; `today` is used where no date is given. */
export function readTask(given: ParsedArguments, today: string): ReviewTask | WrongUse {
  const [word] = given.words;
  const action = actions.find((name) => name === word);
  if (action === undefined) return wrongUse(sayUnknown(word));
  const foreign = Object.keys(goesWith).find((name) => getLast(given, name) !== undefined && !isFor(name, action));
  if (foreign !== undefined)
    return wrongUse(`\`--${foreign}\` goes with ${listNames(goesWith[foreign] ?? [], 'and')}.`);
  const [by, until, note, date = today] = ['by', 'until', 'note', 'date'].map((name) => getLast(given, name));
  for (const day of [date, until]) if (day !== undefined && !isDay(day)) return wrongUse(sayNoDay(day));
  switch (action) {
    case 'list':
      return { kind: 'list', date };
    case 'current':
      return { kind: 'decision', about: (wordings) => ({ kind: action, wordings, by, date }) };
    case 'approve':
      if (by === undefined) return wrongUse(noName);
      if (until !== undefined && until < date) return wrongUse(`\`${until}\` is over already on \`${date}\`.`);
      return { kind: 'decision', about: (wordings) => ({ kind: action, wordings, by, date, until }) };
    case 'changes':
      if (by === undefined) return wrongUse(noName);
      if (note === undefined) return wrongUse('Say what should change: `--note <text>`.');
      return { kind: 'decision', about: (wordings) => ({ kind: action, wordings, by, date, note }) };
    default:
      return action satisfies never;
  }
}

/** Today's date where the command runs, such as `2026-11-02`. */
export function getToday(): string {
  const now = new Date();
  const [month = '', day = ''] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month}-${day}`;
}

const goesWith: Readonly<Record<string, readonly Action[]>> = {
  by: ['approve', 'changes', 'current'],
  until: ['approve'],
  note: ['changes'],
};

const noName = 'Say who decides: `--by <name>`.';

function isFor(option: string, action: Action): boolean {
  return goesWith[option]?.includes(action) === true;
}

function getLast(given: ParsedArguments, option: string): string | undefined {
  return given.lists.get(option)?.at(-1);
}

function sayUnknown(word: string | undefined): string {
  if (word === undefined) return `Say what to do: ${listNames(actions, 'or')}.`;
  return `\`review\` takes ${listNames(actions, 'or')}, not \`${word}\`.${didYouMean(nearestName(word, actions))}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function sayNoDay(text: string): string {
  return `\`${text}\` is not a date. Write year, month and day, such as \`2026-11-02\`.`;
}
