import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { findDates } from '../words/find-dates.ts';
import { defineRule } from '../rule.ts';
import { includesAny } from '../words/includes-any.ts';

const CRISIS = ['covid', 'corona', 'pandemi', 'lockdown'];

/** Dates, years and events that are over, and facts that nobody has looked at in time. */
export const staleContent = defineRule({
  id: 'stale-content',
  category: 'language',
  description: 'A text speaks of what is still to come, and its facts have been reviewed in time.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.hole | signs.digit,
  wakes: CRISIS,
  *message(message): Iterable<Finding> {
    if (message.part === 'turn' || message.status === 'retired') return;
    if (message.holes.length > 0) yield* findStaleFacts(message);
    const { text, lower } = message.prose;
    if (includesAny(lower, CRISIS)) {
      for (const { 0: found, index } of text.matchAll(CRISES)) {
        yield {
          start: index,
          end: index + found.length,
          message: `“${found}” dates this text. Check that it still holds, and leave the reason out if it does.`,
        };
      }
    }
    const { today } = message.project;
    if (today === undefined || !/\b(?:19|20)\d\d\b/.test(text)) return;
    for (const { start, end, last } of findDates(text, message.language)) {
      if (last >= today) continue;
      const found = text.slice(start, end);
      yield { start, end, message: `“${found}” is over. Write the next date, or use a placeholder or a fact.` };
    }
  },
});

const CRISES = /\bcovid(?:[- ]?19)?\b|\bcoronavirus\b|\bpandemic\b|\bpandemia\b|\blockdowns?\b/gi;

function* findStaleFacts({ holes, project }: Message): Iterable<Finding> {
  const { today, facts } = project;
  if (today === undefined) return;
  for (const { at, kind, name = '' } of holes) {
    if (kind !== 'fact') continue;
    const reviewBy = facts.get(name)?.reviewBy;
    if (reviewBy === undefined || reviewBy >= today) continue;
    yield {
      start: at,
      end: at + 1,
      message: `The fact “${name}” was to be reviewed by ${reviewBy}. Check it in chatwright.yaml, and set the next date there.`,
    };
  }
}
