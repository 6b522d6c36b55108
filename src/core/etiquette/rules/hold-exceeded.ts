import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A wait that is longer than was promised. */
export const holdExceeded = defineRule({
  id: 'hold-exceeded',
  category: 'flow',
  description: 'Agents come back within the time that they asked for.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    seconds: {
      kind: 'number',
      minimum: 10,
      maximum: 86_400,
      default: 120,
      description: 'How many seconds a wait may last where no time was given.',
    },
    grace: {
      kind: 'number',
      minimum: 0,
      maximum: 600,
      default: 15,
      description: 'How many seconds later than promised still count as in time.',
    },
  },
  *transcript(transcript, { seconds, grace }): Iterable<TranscriptFinding> {
    const { turns } = transcript;
    const messages = listMessages(transcript);
    for (const [turn, { type, at, until }] of turns.entries()) {
      if (type !== 'hold' || at === undefined) continue;
      const back = turns.findIndex(
        (one, index) => index > turn && one.who === 'agent' && (one.type === 'resume' || one.type === 'message'),
      );
      const returned = turns[back]?.at;
      const late = returned === undefined ? 0 : returned - (until ?? at + seconds);
      const isFree = messages.some(
        (one) => one.who === 'customer' && one.turn > turn && one.turn < back && PATIENT.test(one.message.prose.text),
      );
      if (late <= grace || isFree) continue;
      yield {
        turn: back,
        message: `This comes ${String(Math.round(late))} seconds later than promised. Come back in time, even with nothing new.`,
      };
    }
  },
});

const PATIENT = /take your time|no (?:hurry|rush|prisa)|sin prisa|tóm[ea]se su tiempo/i;
