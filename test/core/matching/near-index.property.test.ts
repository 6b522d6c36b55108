import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNearIndex, type NearIndex } from '../../../src/core/matching/near-index.ts';
import { normaliseText } from '../../../src/core/matching/normalise-text.ts';
import { createShingles, jaccard } from '../../../src/core/matching/shingles.ts';

const run = { seed: 20261122, numRuns: 60 };

const word = fc.constantFrom('your', 'order', 'parcel', 'refund', 'card', 'today', 'we', 'send', '{{order.id}}');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
/** A text and others that differ from it in a word or two. */
const family = fc.tuple(text, fc.array(fc.tuple(fc.nat(29), word), { maxLength: 4 })).map(([base, changes]) => [
  base,
  ...changes.map(([place, other]) =>
    base
      .split(' ')
      .with(Math.min(place, base.split(' ').length - 1), other)
      .join(' '),
  ),
]);
const threshold = fc.constantFrom(0.5, 0.6, 0.8, 0.9, 1);

function assertFindsAll(index: NearIndex, texts: ReadonlyMap<string, string>, least: number): void {
  const shingles = new Map([...texts].map(([id, each]) => [id, createShingles(normaliseText(each))]));
  for (const [id, own] of shingles) {
    const expected = [...shingles].filter(([other, theirs]) => other !== id && jaccard(own, theirs) >= least - 1e-9);
    const found = index.near(id).map((near) => near.id);
    assert.deepEqual(found.sort(), expected.map(([other]) => other).sort());
  }
}

describe('createNearIndex', () => {
  it('finds what comparing each with each finds, whatever comes and goes', () => {
    const change = fc.tuple(fc.nat(40), fc.option(text));
    fc.assert(
      fc.property(
        fc.array(family, { maxLength: 20 }),
        fc.array(change, { maxLength: 40 }),
        threshold,
        (families, changes, least) => {
          const index = createNearIndex(least);
          const texts = new Map(families.flat().map((each, number) => [`${number}`, each]));
          for (const [id, each] of texts) index.add(id, each);
          for (const [number, each] of changes) {
            if (each === null) {
              index.remove(`${number}`);
              texts.delete(`${number}`);
            } else {
              index.add(`${number}`, each);
              texts.set(`${number}`, each);
            }
          }
          assertFindsAll(index, texts, least);
        },
      ),
      run,
    );
  });

  it('finds all among texts that begin and end alike', () => {
    const middles = fc.array(family, { minLength: 60, maxLength: 80 });
    fc.assert(
      fc.property(middles, threshold, (families, least) => {
        const index = createNearIndex(least);
        const framed = families.flat().map((each) => `Thank you for getting in touch. ${each} Is there anything else?`);
        const texts = new Map(framed.map((each, number) => [`${number}`, each]));
        for (const [id, each] of texts) index.add(id, each);
        assertFindsAll(index, texts, least);
      }),
      { ...run, numRuns: 8 },
    );
  });
});
