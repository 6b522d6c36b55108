import { HOLE } from '../prose/prose.ts';
import type { Hole, Message } from './message.ts';

/** The text about as long as it may become: each placeholder is as many letters as its sample, or as values of its kind usually are. */
export function fillHoles(message: Pick<Message, 'prose' | 'holes' | 'project'>): string {
  const { text } = message.prose;
  if (message.holes.length === 0) return text;
  let filled = '';
  let from = 0;
  for (const hole of message.holes) {
    filled += text.slice(from, hole.at) + 'x'.repeat(getLength(hole, message));
    from = hole.at + HOLE.length;
  }
  return filled + text.slice(from);
}

/** How long `fillHoles` makes the beginning of a text that ends at a place. */
export function measureFilled(message: Pick<Message, 'prose' | 'holes' | 'project'>, end: number): number {
  let length = end;
  for (const hole of message.holes) if (hole.at < end) length += getLength(hole, message) - HOLE.length;
  return length;
}

function getLength({ kind, name = '', helper, fallback }: Hole, { project }: Pick<Message, 'project'>): number {
  if (kind === 'partial') return 0;
  const variable = project.variables.get(name);
  const sample = project.facts.get(name)?.value ?? variable?.sample;
  const own = sample?.length ?? LENGTHS[variable?.type ?? 'text'] ?? SHORT;
  const shown = helper === undefined ? own : Math.max(own, HELPED[helper] ?? 0, fallback?.length ?? 0);
  return variable?.isPersonal === true && variable.type === 'text' ? Math.max(shown, SHORT) : shown;
}

/** As long as a longer first name. */
const SHORT = 10;

const LENGTHS: Readonly<Record<string, number>> = {
  text: SHORT,
  number: 6,
  money: 9,
  date: 17,
  time: 5,
  boolean: 3,
  choice: 12,
  list: 30,
};

/** `22 November 2026`, `£1,234.50` and the like, where the sample is written in a shorter way. */
const HELPED: Readonly<Record<string, number>> = { money: 9, date: 17, time: 5, plural: 8, choose: 12 };
