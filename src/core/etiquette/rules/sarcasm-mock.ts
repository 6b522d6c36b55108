import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { mockery } from '../phrases/sarcasm-mock.ts';

/** Words that mock the customer. */
export const sarcasmMock = createPhraseRule({
  id: 'sarcasm-mock',
  category: 'compliance',
  description: 'Never mock a customer.',
  severity: 'error',
  phrases: mockery,
  say: ({ found }) => `“${found}” mocks the customer. Say only what helps.`,
  counts: isMockery,
});

/** Some words mock only where they stand alone, such as “Whatever.” */
function isMockery({ entry, start, end }: PhraseHit, { prose: { text } }: Message): boolean {
  if (LAUGHS === entry.avoid) return /(?:^|[^\p{L}])you[^.!?]*$/iu.test(text.slice(Math.max(0, start - 60), start));
  if (!ALONE.has(entry.avoid)) return true;
  const after = text.slice(end, end + 3);
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    (/^\s*(?:[.!?…]|$)/.test(after) || (entry.avoid === 'whatever' && after.startsWith(', '))) &&
    /(?:^|[.!?…,\n]\s*)$/.test(before)
  );
}

const LAUGHS = 'lol|lmao|rofl';

const ALONE: ReadonlySet<string> = new Set([
  'whatever',
  'obviously',
  'duh',
  'nice try',
  'yeah right',
  'big surprise',
  'ya claro',
  'genius|einstein|sherlock',
  'deal with it',
  '^sure you did',
  'what a surprise',
]);
