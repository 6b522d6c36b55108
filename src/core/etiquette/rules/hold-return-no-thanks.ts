import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { says } from '../wordings/wording.ts';

/** A return from a wait without thanks. */
export const holdReturnNoThanks = defineRule({
  id: 'hold-return-no-thanks',
  category: 'flow',
  description: 'Agents thank a customer who has waited.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listAgentMessages(transcript);
    const told = new Set<number>();
    for (const [turn, { type, at }] of transcript.turns.entries()) {
      if (type !== 'hold') continue;
      const next = messages.find((one) => one.turn > turn);
      if (next === undefined || told.has(next.turn) || says(thanks, next.message)) continue;
      if (at !== undefined && next.at !== undefined && next.at - at < SHORTEST) continue;
      if (transcript.turns.slice(turn, next.turn).some((one) => one.type === 'transfer')) continue;
      told.add(next.turn);
      yield {
        turn: next.turn,
        message: 'The customer has waited and gets no thanks. Begin with “Thank you for waiting.”',
      };
    }
  },
});

/** Nobody notices a shorter wait, in seconds. */
const SHORTEST = 80;

const thanks = {
  en: /\b(?:thank|thanks|appreciate|patience|sorry|apolog\w+|for (?:waiting|holding))\b/i,
  es: /(?<!\p{L})(?:gracias|agradezco|agradecemos|paciencia|espera|esperar|disculp\p{L}+|siento)(?!\p{L})/iu,
};
