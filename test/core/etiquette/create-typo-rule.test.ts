import { createTypoRule } from '../../../src/core/etiquette/create-typo-rule.ts';
import { noProjectFacts } from '../../../src/core/etiquette/project-facts.ts';
import type { Speller } from '../../../src/core/prose/spelling/create-speller.ts';
import { checkFix, checkMarked, checkQuiet } from './check-message.ts';

const slips = new Map([
  ['recieved', ['received', 'relieved']],
  ['zzgl', []],
]);

/** Knows all but two words. */
const speller: Speller = {
  knows: (word) => !slips.has(word.toLowerCase()),
  knowsInText: (text, start, end) => !slips.has(text.slice(start, end).toLowerCase()),
  looksLikeName: () => false,
  quotes: () => false,
  suggest: (word, limit) => (slips.get(word.toLowerCase()) ?? []).slice(0, limit),
};

describe('typo', () => {
  const typo = createTypoRule(({ locale, project }) =>
    locale.startsWith('en') && !project.words.includes('silence') ? speller : undefined,
  );

  it('reports words that are in no dictionary', () => {
    checkMarked(
      typo,
      `We have recieved it, {{customer.firstName}}.
#~      ^^^^^^^^`,
    );
    checkMarked(
      typo,
      `Is 3 < 4? I recieved it.
#~          ^^^^^^^^`,
    );
    checkMarked(
      typo,
      `A zzgl here.
#~^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(typo, 'We have received it, {{recieved}}.');
    checkQuiet(typo, 'We have recieved it.', { locale: 'es-ES' });
    checkQuiet(typo, '<b class="recieved">Here</b> it is.');
    checkQuiet(typo, 'We have recieved it.', { project: { ...noProjectFacts, words: ['silence'] } });
  });

  it('offers what may be meant, the likeliest first', () => {
    checkFix(typo, 'We have recieved it.', 'We have received it.');
    checkFix(typo, 'We have recieved it.', 'We have relieved it.', {}, 1);
  });
});
