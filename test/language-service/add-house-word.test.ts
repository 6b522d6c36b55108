import assert from 'node:assert/strict';
import { createFinding } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { makeEdits } from './make-edits.ts';
import { showFiles, withProblems } from './show-files.ts';

const library = '/desk/a.responses.yaml';
const project = '/desk/chatwright.yaml';

const cases: readonly [what: string, before: string, after: string | undefined][] = [
  ['a list on one line', 'etiquette:\n  words: [eSIM, Nova]\n', 'etiquette:\n  words: [eSIM, Nova, Larkmoor]\n'],
  ['an empty list', 'etiquette:\n  words: []\n', 'etiquette:\n  words: [Larkmoor]\n'],
  [
    'a list with a line for each word',
    'etiquette:\n  words:\n    - eSIM # the chip\n  rules: {}\n',
    'etiquette:\n  words:\n    - eSIM # the chip\n    - Larkmoor\n  rules: {}\n',
  ],
  [
    'settings without words',
    'etiquette:\n  rules:\n    slang: error\n',
    'etiquette:\n  words: [Larkmoor]\n  rules:\n    slang: error\n',
  ],
  [
    'settings in braces',
    'etiquette: { rules: { slang: error } }\n',
    'etiquette: { words: [Larkmoor], rules: { slang: error } }\n',
  ],
  ['no settings', 'version: 1\n', 'version: 1\netiquette:\n  words: [Larkmoor]\n'],
  ['an open last line', 'version: 1', 'version: 1\netiquette:\n  words: [Larkmoor]'],
  ['a value that is no list', 'etiquette:\n  words: eSIM\n', undefined],
  ['a broken file', 'etiquette: [\n', undefined],
];

describe('adding a word to the house words', () => {
  for (const [what, before, after] of cases) {
    it(after === undefined ? `is not offered for ${what}` : `works for ${what}`, () => {
      assert.equal(addWord('Larkmoor', before), after);
    });
  }

  it('quotes a word that YAML would read otherwise', () => {
    assert.equal(addWord('No', 'etiquette:\n  words: [eSIM]\n'), 'etiquette:\n  words: [eSIM, "No"]\n');
  });

  it('is not offered for other findings', () => {
    const titles = listTitles('all-caps', 'version: 1\n');
    assert.ok(titles.length > 0);
    assert.equal(titles.filter((title) => title.includes('house words')).length, 0);
  });
});

const place = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };

function addWord(word: string, text: string): string | undefined {
  const files = showMisspelt(word, 'typo', text);
  const actions = getCodeActions(files, library, place, undefined);
  const action = actions.find(({ title }) => title === `Add \`${word}\` to the house words`);
  return action === undefined ? undefined : makeEdits(files, project, action);
}

function listTitles(code: string, text: string): string[] {
  return getCodeActions(showMisspelt('Nova', code, text), library, place, undefined).map(({ title }) => title);
}

function showMisspelt(word: string, code: string, text: string): ReturnType<typeof showFiles> {
  const finding = createFinding(code, 'info', { start: 0, end: word.length }, 'Unknown.', { owner: '', hash: '' });
  return withProblems(showFiles({ [library]: `${word} is here.\n`, [project]: text }), [finding]);
}
