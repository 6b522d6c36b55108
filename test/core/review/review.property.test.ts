import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { checkReview } from '../../../src/core/review/check-review.ts';
import { listWordings } from '../../../src/core/review/list-wordings.ts';
import { readReviewRecord } from '../../../src/core/review/read-review-record.ts';
import { reviewEdit } from '../../../src/core/review/review-edit.ts';
import { getReviewState } from '../../../src/core/review/review-state.ts';
import { getTranslationState } from '../../../src/core/review/translation-state.ts';
import type { Wording } from '../../../src/core/review/wording.ts';

const today = '2026-11-22';

describe('a review, whatever the words', () => {
  it('approves what it approves, and lapses when one letter changes', () => {
    fc.assert(
      fc.property(replies, texts, fc.nat(), (names, words, at) => {
        const wordings = list(names, words);
        const record = readReviewRecord(write('', wordings, 'approve'));
        for (const wording of wordings) assert.equal(getReviewState(record, wording, today), 'approved');
        assert.deepEqual(checkReview(wordings, record, today), []);
        const changed = list(names, changeOne(words, at));
        const states = changed.map((wording) => getReviewState(record, wording, today));
        assert.deepEqual(
          new Set(states.filter((_, index) => changed[index]?.mark !== wordings[index]?.mark)),
          new Set(['lapsed']),
        );
        assert.equal(states.filter((state) => state === 'approved').length, states.length - names.length);
      }),
      { seed: 41, numRuns: 200 },
    );
  }).timeout(60_000);

  it('finds a translation stale as soon as its source changes', () => {
    fc.assert(
      fc.property(replies, texts, fc.nat(), (names, words, at) => {
        const record = readReviewRecord(write('', list(names, words), 'current'));
        const states = (wordings: readonly Wording[]): unknown[] =>
          wordings.flatMap((wording) => getTranslationState(record, wording) ?? []);
        assert.deepEqual(
          states(list(names, words)),
          names.map(() => 'current'),
        );
        assert.deepEqual(
          states(list(names, changeOne(words, at))),
          names.map(() => 'stale'),
        );
      }),
      { seed: 42, numRuns: 200 },
    );
  }).timeout(60_000);

  it('comes to the same record in whatever order and however often things are approved', () => {
    fc.assert(
      fc.property(replies, texts, fc.infiniteStream(fc.boolean()), (names, words, coin) => {
        const wordings = list(names, words);
        const first = wordings.filter(() => coin.next().value === true);
        const atOnce = write('', wordings, 'approve');
        const inParts = write(write('', first, 'approve'), wordings, 'approve');
        assert.equal(inParts, atOnce);
        assert.equal(write(atOnce, first, 'approve'), atOnce);
      }),
      { seed: 43, numRuns: 300 },
    );
  }).timeout(60_000);
});

const replies = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), { minLength: 1, maxLength: 6 });
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

/** The wordings of a library in which each reply has the same words, and a translation. */
function list(names: readonly string[], words: string): readonly Wording[] {
  const responses = names.map((id) => ({ id, text: words, wordings: [{ for: { locale: 'es-ES' }, text: 'Hola.' }] }));
  const text = JSON.stringify({ library: 'billing', locale: 'en-GB', responses });
  return listWordings('billing.responses.json', text, undefined);
}

function changeOne(words: string, at: number): string {
  const start = words.length - words.trimStart().length;
  const place = start + (at % words.trim().length);
  return `${words.slice(0, place)}${words[place] === 'x' ? 'y' : 'x'}${words.slice(place + 1)}`;
}

function write(text: string, wordings: readonly Wording[], kind: 'approve' | 'current'): string {
  const result = reviewEdit({ path: 'r', text }, { kind, wordings, by: 'qa', date: today, until: undefined });
  if (result.kind === 'refused') assert.fail(result.sentence);
  return applyEdits(text, result.edits);
}
