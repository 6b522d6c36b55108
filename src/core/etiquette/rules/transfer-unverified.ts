import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A chat that is passed on while nobody knows who the customer is. */
export const transferUnverified = defineRule({
  id: 'transfer-unverified',
  category: 'flow',
  description: 'A customer is verified before being passed on.',
  severity: 'off',
  languages: 'any',
  *transcript({ turns }): Iterable<TranscriptFinding> {
    for (const [turn, { type }] of turns.entries()) {
      if (type !== 'transfer') continue;
      if (turns.slice(0, turn).some((one) => one.type === 'verify' && one.passed === true)) return;
      yield {
        turn,
        message:
          'Nobody has checked who the customer is, so the next agent has to. Verify first, and say so in the note.',
      };
    }
  },
});
