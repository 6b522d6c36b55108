import { isInLink } from '../../prose/is-in-link.ts';
import { WordTable } from '../../prose/word-table.ts';
import type { Finding } from '../finding.ts';
import { matchCase } from '../match-case.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { toAmerican, toBritish, toOxfordS } from '../words/spellings.ts';

/** A word that is spelt as in another country. */
export const spellingVariant = defineRule({
  id: 'spelling-variant',
  category: 'language',
  description: 'Words are spelt as in the country of the text.',
  severity: 'off',
  languages: ['en'],
  options: {
    'british-verbs': {
      kind: 'choice',
      values: ['either', 'ise'],
      default: 'ise',
      description: 'Whether British texts may say “organize” as Oxford does (either), or “organise” only (ise).',
    },
  },
  *message(message, options): Iterable<Finding> {
    const spelling = findSpelling(message, options['british-verbs'] === 'ise');
    if (spelling === undefined) return;
    const { text } = message.prose;
    for (const { start, end, value } of spelling.words.find(message.prose)) {
      const found = text.slice(start, end);
      if (isName(message, found, start) || isInLink(text, start)) continue;
      const right = matchCase(found, value);
      yield {
        start,
        end,
        message: `“${found}” is spelt in the ${spelling.foreign} way. In this text it is “${right}”.`,
        rewrites: [{ title: `Write “${right}”`, edits: [{ start, end, text: right }], isSafe: true }],
      };
    }
  },
});

const AMERICAN = { words: new WordTable(toAmerican), foreign: 'British' };
const BRITISH = { words: new WordTable(toBritish), foreign: 'American' };
const BRITISH_ISE = { words: new WordTable(new Map([...toBritish, ...toOxfordS])), foreign: 'American' };

/** Canada mixes both; a text without a country may choose. */
function findSpelling({ locale }: Message, isStrict: boolean): typeof BRITISH | undefined {
  const country = locale.slice(3).toUpperCase();
  if (country === 'US' || country === 'PH') return AMERICAN;
  return ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG', 'HK'].includes(country)
    ? isStrict
      ? BRITISH_ISE
      : BRITISH
    : undefined;
}

/** A capital inside a sentence marks a name, such as Lincoln Center. */
function isName({ prose: { sentences } }: Message, found: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(found)) return false;
  return !sentences.some(({ start }) => start <= at && at - start < 3);
}
