import assert from 'node:assert/strict';
import type { CompiledPattern } from '../../../../src/core/etiquette/packs/compile-pattern.ts';
import { compilePattern, compileTokens } from '../../../../src/core/etiquette/packs/compile-pattern.ts';
import type { Matcher } from '../../../../src/core/etiquette/packs/matcher.ts';
import { findAll } from '../../../../src/core/etiquette/packs/matcher.ts';

const words = { isWord: true, ignoresCase: false };
const signs = { isWord: false, ignoresCase: false };

function find(compiled: CompiledPattern, text: string): string[] {
  assert.equal(compiled.kind, 'matcher', JSON.stringify(compiled));
  return [...findAll(compiled.matcher, text)].map(({ start, end }) => text.slice(start, end));
}

function findAllTokens(tokens: string[], text: string, settings = words): string[] {
  return find(compileTokens(tokens, settings), text);
}

describe('compileTokens', () => {
  const cases: readonly [what: string, tokens: string[], text: string, found: string[], settings?: typeof words][] = [
    ['words', ['as per', 'kindly'], 'Kindly do, kindly, as per unkindly.', ['kindly', 'as per']],
    ['words in any case', ['kindly'], 'Kindly do', ['Kindly'], { isWord: true, ignoresCase: true }],
    ['the first of two that fit', ['all of', 'all'], 'all of all', ['all of', 'all']],
    ['a longer word after a shorter one', ['act', 'action'], 'act action', ['act', 'action']],
    [
      'patterns and words in the order of the text',
      ['very', 'auto-\\w+'],
      'very auto-scale very',
      ['very', 'auto-scale', 'very'],
    ],
    ['of a word and a pattern at one place, the first', ['\\w+ing', 'going'], 'going', ['going']],
    ['what must follow', ["it's(?=\\.)"], "it's so, so it's.", ["it's"]],
    ['what must not follow', ['it is(?!\\.)'], 'it is. it is so', ['it is']],
    ['what must follow a pattern without end', ['\\w+(?=\\sclub)'], 'a golf club', ['golf']],
    ['what must not follow a pattern without end', ['\\d+(?! days)'], '14 days, 12 weeks', ['12']],
    ['what must come before', ['(?<=\\d)\\s?%+'], '5 %% and %', [' %%'], signs],
    ['what must not come before', ['(?<!no )refunds*'], 'no refunds, but refunds', ['refunds']],
    ['what must not begin there', ['(?!ibm)[a-z]{3,}'], 'ibm abc', ['abc']],
    ['branches that each look ahead', ['(?:foo(?=!)|ba+r(?=\\?))'], 'foo! foo bar? bar', ['foo', 'bar'], signs],
    ['letters beyond ASCII', ['él', 'sol'], 'Él dijo que él es sol, papél, español', ['él', 'sol']],
    ['word edges beside such letters in a pattern without end', ['caf\\w*', 'él+'], 'café, él, papél', ['él']],
    ['a pattern that differs only in an accent', ['si+'], 'sí si', ['si']],
    ['signs', ['\\.\\.\\.', '…'], 'Well... or…', ['...', '…'], signs],
    ['the ends of lines', ['^\\w+', '\\w+$'], 'one two\nthree four', ['one', 'two', 'three', 'four'], signs],
    ['settings inside', ['(?i)abc+', 'Def'], 'ABC def Def', ['ABC', 'Def']],
    ['quoted text', ['\\Qa.b\\E'], 'axb a.b', ['a.b']],
    ['sets in sets', ['[\\w.-]+@[\\w.]+'], 'to a.b-c@example.com now', ['a.b-c@example.com']],
    ['named sets', ['[[:upper:]]{2,}'], 'an FAQ', ['FAQ']],
    ['characters by number', ['\\u00e9+', '\\x41'], 'A é', ['A', 'é'], signs],
    ['a percent sign in brackets', ['(\\d+) ?(%|percent)'], '5 percent', ['5 percent'], signs],
    ['nothing', ['x'], 'a', []],
  ];
  for (const [what, tokens, text, found, settings] of cases)
    it(`finds ${what}`, () => assert.deepEqual(findAllTokens(tokens, text, settings), found));

  it('tells which pattern found a match', () => {
    const compiled = compileTokens(['a+', 'bc', 'c+(?!d)'], signs);
    assert.ok(compiled.kind === 'matcher');
    assert.deepEqual(
      [...findAll(compiled.matcher, 'c aa bc')].map(({ token }) => token),
      [2, 0, 1],
    );
  });

  const refused: readonly [what: string, token: string, reason: RegExp][] = [
    ['a look back at what was found', '(\\w+) \\1', /looks back at what it found before/],
    ['look-ahead in the middle', 'a+(?=b)c*', /looks ahead .* in its middle/],
    ['an atomic group', '(?>a+)b', /never goes back/],
    ['an open bracket', '(a', /opens a bracket `\(`/],
    ['a closed bracket', 'a)', /closes a bracket/],
    ['an open set', '[a', /opens a bracket `\[`/],
    ['a repeat of nothing', '*a', /nothing before it/],
    ['a repeat of a repeat', 'a**', /already repeated/],
    ['an unknown escape', '\\y', /`\\y`, which we do not know/],
    ['a backslash at the end', 'a\\', /ends with a backslash/],
    ['a huge pattern', 'a'.repeat(4_001), /too long/],
    ['an unknown group', '(?&a)', /we do not know/],
    ['deep brackets', `${'('.repeat(60)}a+${')'.repeat(60)}`, /too many brackets/],
    ['a set of no known alphabet', '\\p{Nothing}+', /cannot be read/],
  ];
  for (const [what, token, reason] of refused) {
    it(`refuses ${what} in a sentence`, () => {
      const compiled = compileTokens([token], signs);
      assert.equal(compiled.kind, 'refused');
      assert.match(compiled.reason, reason);
    });
  }
});

describe('compilePattern', () => {
  it('gives what the brackets hold', () => {
    const compiled = compilePattern('(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)', signs);
    assert.ok(compiled.kind === 'matcher');
    const [match] = findAll(compiled.matcher, 'the World Health Organisation (WHO)'.replace('Organisation', 'Care'));
    assert.deepEqual(match?.groups, ['WHO']);
  });

  it('takes settings at the beginning', () => {
    assert.deepEqual(find(compilePattern('(?i)hello', signs), 'Hello'), ['Hello']);
  });
});

describe('hostile patterns', () => {
  const texts = ['a'.repeat(1_000), 'ab'.repeat(500), `${'x'.repeat(999)}!`, 'a a a '.repeat(160), 'é'.repeat(1_000)];
  const patterns = [
    '(a+)+$',
    '(a|a)*b',
    '(a*)*b',
    '(?:a?){30}a{30}',
    '(?:a?){500}a{500}',
    'a{1000}{1000}',
    '(?:(?:a{100}){100}){100}',
    '(x+x+)+y',
    '(.*a){12}',
    'a(?:.{0,300}b)?',
    'a(?:.*c)?',
    '(?:a|aa|aaa)+(?!a)',
    '\\b(?:\\w+\\s*)+:',
    'a?'.repeat(30) + 'a'.repeat(30),
    '(?<!b.{0,50})a',
    '(?!a.*z)a',
    '(?:[a-z]+)+[A-Z](?=!)',
    '\\w+\\.',
    '[a-z]*[a-z]?!',
  ];
  for (const pattern of patterns) {
    it(`runs or refuses ${pattern.slice(0, 40)} in less than 100 ms`, () => {
      const start = performance.now();
      const compiled = compileTokens([pattern], { isWord: false, ignoresCase: true });
      const compiledAt = performance.now();
      assert.ok(compiledAt - start < 100, `compiling took ${compiledAt - start} ms`);
      if (compiled.kind === 'refused') return;
      for (const text of texts) {
        const took = Math.min(...[1, 2, 3].map(() => measureSearch(compiled.matcher, text)));
        assert.ok(took < 100, `a search took ${took} ms`);
      }
    });
  }
});

/** How long it takes to find all in a text, in milliseconds. */
function measureSearch(matcher: Matcher, text: string): number {
  const from = performance.now();
  findAll(matcher, text);
  return performance.now() - from;
}
