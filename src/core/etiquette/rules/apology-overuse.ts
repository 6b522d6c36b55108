import type { Finding, TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** More than one apology in a message, or one after another in a chat. */
export const apologyOveruse = defineRule({
  id: 'apology-overuse',
  category: 'positive-language',
  description: 'Apologise once in a message, and mean it.',
  severity: 'warning',
  languages: ['en', 'es'],
  options: {
    most: { kind: 'number', description: 'How many apologies a message may hold.', minimum: 1, default: 1 },
    inChat: { kind: 'number', description: 'How many messages of a whole chat may apologise.', minimum: 1, default: 2 },
  },
  wakes: ['sorry', 'apolog', 'siento', 'sentimos', 'disculp', 'perd', 'lament'],
  *message({ prose: { lower }, language }, { most }): Iterable<Finding> {
    for (const { start, end } of findApologies(lower, language).slice(most)) {
      const message = 'A further apology makes the first one weaker. Say sorry once, then what you will do.';
      yield { start, end, message };
    }
  },
  *transcript({ turns }, { inChat }): Iterable<TranscriptFinding> {
    let count = 0;
    for (const [turn, { who, message: own }] of turns.entries()) {
      if (who !== 'agent' || own === undefined) continue;
      const [first] = findApologies(own.prose.lower, own.language);
      if (first === undefined || ++count <= inChat) continue;
      const message = `This chat has ${String(count)} messages that apologise. Say what you do about it instead.`;
      yield { turn, start: first.start, end: first.end, message };
    }
  },
});

function findApologies(lower: string, language: string): { readonly start: number; readonly end: number }[] {
  const apology = language === 'es' ? SPANISH : ENGLISH;
  return [...lower.matchAll(apology)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** A sympathy such as “sorry to hear” is no apology. */
const ENGLISH =
  /(?<!\p{L}|don['’]t be |not )(?:sorry(?! to (?:hear|see|learn)| that you (?:feel|are|have|had)| you)|apolog(?:ise|ize|ies|y|ising|izing))(?!\p{L})/gu;
const SPANISH =
  /(?<!\p{L})(?:lo siento|lo sentimos|disculp(?:e|a|en|as|amos)|perd(?:ón|one|ona|onen)|lamento|lamentamos)(?!\p{L})/gu;
