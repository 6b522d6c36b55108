import type { Prose } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';

/** A word that stands twice by mistake. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  category: 'tone',
  description: 'A word stands twice in a row only where it is meant.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  needs: signs.repeat,
  *message({ prose, language }): Iterable<Finding> {
    const { text, words } = prose;
    const meant = MEANT[language];
    for (let index = 1; index < words.count; index++) {
      const start = words.starts[index - 1] ?? 0;
      const between = words.ends[index - 1] ?? 0;
      const second = words.starts[index] ?? 0;
      const end = words.ends[index] ?? 0;
      if (end - second !== between - start || !isSame(prose, start, second, end)) continue;
      const word = text.slice(second, end);
      if (!/^[ \u00A0]+$/.test(text.slice(between, second)) || !/^\p{Ll}/u.test(word)) continue;
      if (meant?.has(word) || isPartOfLonger(text, start, end)) continue;
      yield {
        start,
        end,
        message: `“${word}” stands here twice. Once is enough.`,
        rewrites: [{ title: `Remove one “${word}”`, edits: [{ start: between, end, text: '' }], isSafe: true }],
      };
    }
  },
});

/** Words that people double on purpose, or that follow themselves in a right sentence. */
const MEANT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'bye blah boo chop choo dear far had ha haha hah hear her hip home how hush knock la long many more much night no now oh ok okay oops over please quick really round same so tap tell that there tick too tut very well wait whoa win wow yada yes'.split(
      ' ',
    ),
  ),
  es: new Set(
    'ay adiós bla casi como cómo ja jaja luego más menos mucho muchas mucho muy no nada oh paso poco poquito sí si sobre tan tanto toma uno vale venga ya'.split(
      ' ',
    ),
  ),
};

function isSame({ lower }: Prose, first: number, second: number, end: number): boolean {
  for (let position = second; position < end; position++) {
    if (lower.charCodeAt(position) !== lower.charCodeAt(first + position - second)) return false;
  }
  return true;
}

/** In “step-by-step by step” and in “a a.b” the words belong to something longer. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return (
    /[-_/\\@.#'’"“]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[-_/\\@"”]|\.\S)/.test(text.slice(end, end + 2))
  );
}
