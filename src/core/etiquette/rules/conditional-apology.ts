import type { Finding, MessageEdit, Rewrite } from '../finding.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { conditionalApologies } from '../phrases/conditional-apology.ts';
import { defineRule } from '../rule.ts';

/** An apology that doubts that there was any harm. */
export const conditionalApology = defineRule({
  id: 'conditional-apology',
  category: 'positive-language',
  description: 'Apologise for what happened, not for what may have happened.',
  severity: 'off',
  languages: Object.keys(conditionalApologies),
  phrases: conditionalApologies,
  *phrase(hit): Iterable<Finding> {
    const { start, end, found } = hit;
    const message = `“${found}” sounds as if you doubt it. Say sorry for what happened.`;
    yield { start, end, message, rewrites: listRewrites(hit) };
  },
});

function listRewrites({ found, start }: PhraseHit): readonly Rewrite[] {
  const edits: MessageEdit[] = [];
  for (const { word, by } of SURER) {
    const match = word.exec(found);
    if (match !== null)
      edits.push({ start: start + match.index, end: start + match.index + match[0].length, text: by });
  }
  if (edits.length === 0) return [];
  return [{ title: `Write ${edits.map(({ text }) => `“${text}”`).join(' and ')}`, edits }];
}

/** “We may have caused” needs “have”. */
const SURER = [
  { word: /\bany(?= )(?! of)/i, by: 'the' },
  { word: /\bif\b/i, by: 'that' },
  { word: /(?<=\b(?:we|you) )(?:may|might|could) have\b/i, by: 'have' },
  { word: /(?<=\b(?:this|that|it|which) )(?:may|might|could) have\b/i, by: 'has' },
];
