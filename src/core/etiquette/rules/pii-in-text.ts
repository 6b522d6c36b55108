import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { PersonalNumber } from '../personal/find-personal-numbers.ts';
import { findPersonalNumbers } from '../personal/find-personal-numbers.ts';
import { defineRule } from '../rule.ts';

/** Numbers of cards, accounts and identity papers that are written out. */
export const piiInText = defineRule({
  id: 'pii-in-text',
  category: 'compliance',
  description: 'Numbers of cards, accounts and identity papers are not written out.',
  severity: 'error',
  languages: 'any',
  needs: signs.digit,
  *message({ prose: { text } }): Iterable<Finding> {
    for (const { kind, start, end } of findPersonalNumbers(text)) {
      const masked = mask(text.slice(start, end));
      yield {
        start,
        end,
        message: `This looks like ${NAMES[kind]}. Mask all but its last four characters.`,
        rewrites: [{ title: `Write “${masked}”`, edits: [{ start, end, text: masked }], isSafe: true }],
      };
    }
  },
});

const NAMES: Readonly<Record<PersonalNumber['kind'], string>> = {
  card: 'a card number',
  iban: 'a bank account number (IBAN)',
  'social-security': 'a social security number',
  aadhaar: 'an Aadhaar number',
};

/** Spaces and dashes stay, so that the groups can still be seen. */
function mask(number: string): string {
  const kept = /(?:[ -]?[A-Z0-9]){4}$/.exec(number)?.[0].replace(/^[ -]/, '') ?? '';
  return number.slice(0, number.length - kept.length).replace(/[A-Z0-9]/g, '*') + kept;
}
