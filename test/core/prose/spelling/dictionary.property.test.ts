import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packWords } from '../../../../scripts/dictionaries/pack-words.ts';
import { createDictionary } from '../../../../src/core/prose/spelling/create-dictionary.ts';
import { RANKS } from '../../../../src/core/prose/spelling/word-graph.ts';

const seed = 11;
const letter = fc.constantFrom(...Array.from("abcdeABñé'"));
const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
const rank = fc.constantFrom(RANKS.silent, RANKS.plain, RANKS.common);
const ranked = fc.array(fc.tuple(word, rank), { minLength: 1, maxLength: 60 }).map((entries) => new Map(entries));

describe('a packed dictionary', () => {
  it('knows exactly the words that were packed, with their ranks', () => {
    fc.assert(
      fc.property(ranked, fc.array(word), (words, others) => {
        const dictionary = createDictionary(packWords(words));
        assert.ok(dictionary);
        for (const each of [...words.keys(), ...others]) {
          assert.equal(dictionary.has(each), words.has(each));
          assert.equal(dictionary.isCommon(each), words.get(each) === RANKS.common);
        }
      }),
      { seed },
    );
  });

  it('is the same bytes in whatever order the words come', () => {
    fc.assert(
      fc.property(ranked, (words) => {
        assert.deepEqual(packWords(new Map([...words].reverse())), packWords(words));
      }),
      { seed },
    );
  });

  it('finds each word again from any one slip in it', () => {
    const slip = fc.record({ kind: fc.constantFrom('lost', 'added', 'wrong', 'swapped'), at: fc.nat(7), letter });
    const long = fc.string({ unit: letter, minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 30 }), slip, (words, { kind, at, letter: other }) => {
        const [first = ''] = words;
        const place = at % first.length;
        const [head, tail] = [first.slice(0, place), first.slice(place)];
        const written = {
          lost: head + tail.slice(1),
          added: head + other + tail,
          wrong: head + other + tail.slice(1),
          swapped: head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
        }[kind];
        fc.pre(written.length >= 4);
        const dictionary = createDictionary(packWords(new Map(words.map((each) => [each, RANKS.plain]))));
        const near = dictionary?.findNear(written, 'two-slips').map((each) => each.word);
        assert.ok(near?.includes(first), `${written} for ${first}`);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is read without harm when its bytes are damaged', () => {
    const bytes = packWords(
      new Map(['order', 'orders', 'ordered', 'card', 'cards'].map((each) => [each, RANKS.plain])),
    );
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, word, (changes, each) => {
        const damaged = bytes.slice();
        for (const [place, value] of changes) damaged[place] = value;
        const dictionary = createDictionary(damaged);
        assert.equal(typeof (dictionary?.has(each) ?? false), 'boolean');
        assert.ok(Array.isArray(dictionary?.findNear(each, 'two-slips') ?? []));
      }),
      { seed, numRuns: 300 },
    );
  });
});
