import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileTokens } from '../../../../src/core/etiquette/packs/compile-pattern.ts';
import { findAll } from '../../../../src/core/etiquette/packs/matcher.ts';

const atom = fc.constantFrom('a', 'b', ' ', '[ab]', '[^a]', '\\w', '.');
/** Not one that may find nothing: what JavaScript does with such brackets is its own. */
const inside = fc.array(fc.tuple(atom, fc.constantFrom('', '', '+')), { minLength: 1, maxLength: 2 }).map(join);
const brackets = fc.tuple(inside, inside).map(([one, other]) => `(?:${one}|${other})`);
const count = fc.constantFrom('', '', '', '?', '*', '+', '+?', '{1,2}');
/** Patterns that mean the same to JavaScript, few of which it could hang at in texts this short. */
const pattern = fc.array(fc.tuple(fc.oneof(atom, atom, brackets), count), { minLength: 1, maxLength: 4 }).map(join);
const token = fc
  .tuple(pattern, fc.constantFrom('', '', '(?=b)', '(?= )', '(?<=a)'))
  .map(([body, around]) => (around.startsWith('(?<') ? around + body : body + around));
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n'), maxLength: 12 });

describe('compileTokens and JavaScript', () => {
  it('find the same places with the same patterns', () => {
    fc.assert(
      fc.property(token, text, fc.boolean(), (source, subject, isWord) => {
        const compiled = compileTokens([source], { isWord, ignoresCase: false });
        assert.ok(compiled.kind === 'matcher', compiled.kind);
        const edge = isWord ? '\\b' : '';
        const expression = new RegExp(`${edge}(?:${source})${edge}`, 'gm');
        const expected = [...subject.matchAll(expression)].filter(([found]) => found !== '');
        const found = [...findAll(compiled.matcher, subject)].filter(({ start, end }) => end > start);
        assert.deepEqual(
          found.map(({ start, end }) => [start, end]),
          expected.map((match) => [match.index, match.index + match[0].length]),
        );
      }),
      { seed: 3, numRuns: 2_000 },
    );
  });
});

function join(items: readonly (readonly [string, string])[]): string {
  return items.map(([item, times]) => item + times).join('');
}
