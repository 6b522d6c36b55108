import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A chat that is passed on without a summary for the next agent. */
export const transferCold = defineRule({
  id: 'transfer-cold',
  category: 'flow',
  description: 'Whoever takes over a chat gets a note that says what it is about.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    characters: {
      kind: 'number',
      minimum: 1,
      maximum: 500,
      default: 40,
      description: 'How long the note has to be at least, in characters.',
    },
  },
  *transcript({ turns }, { characters }): Iterable<TranscriptFinding> {
    for (const [turn, { type, note, who }] of turns.entries()) {
      if (type !== 'transfer' || who === 'bot' || who === 'customer') continue;
      const near = turns.slice(Math.max(0, turn - NEAR), turn + 3);
      const notes = [note, ...near.filter((one) => one.type === 'note').map((one) => one.note)];
      if (notes.some((one) => (one ?? '').trim().length >= characters)) continue;
      const message =
        'The next agent gets no summary, so the customer has to tell it all again. Write what was said and done in a note.';
      yield { turn, message };
    }
  },
});

/** How many turns before the transfer a note may stand. */
const NEAR = 8;
