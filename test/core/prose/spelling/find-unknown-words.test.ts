import assert from 'node:assert/strict';
import { createProse } from '../../../../src/core/prose/prose.ts';
import { createSpeller } from '../../../../src/core/prose/spelling/create-speller.ts';
import { findUnknownWords } from '../../../../src/core/prose/spelling/find-unknown-words.ts';
import { packDictionary } from './pack-dictionary.ts';

const words =
  'your refund is on its way to you please see or write pay thank we sent the card by line send it again now follow up';
const speller = createSpeller({
  dictionaries: [packDictionary({ plain: words })],
  quoted: [packDictionary({ plain: 'certified mail', common: 'mail' })],
  ownWords: [],
});

function unknownIn(text: string): readonly string[] {
  return findUnknownWords(createProse(text), speller).map(({ start, end }) => text.slice(start, end));
}

describe('findUnknownWords', () => {
  it('finds what is misspelt, where it stands', () => {
    const text = 'Your refnud is on its wya. Plese see it.';
    assert.deepEqual(findUnknownWords(createProse(text), speller), [
      { start: 5, end: 11 },
      { start: 22, end: 25 },
      { start: 27, end: 32 },
    ]);
    assert.deepEqual(unknownIn('Your refund is on its way.'), []);
    assert.deepEqual(unknownIn(''), []);
  });

  it('takes hyphenated words whole', () => {
    assert.deepEqual(unknownIn('Please follow-up the card-lnie now.'), ['card-lnie']);
    assert.deepEqual(unknownIn('Your card- crad is on its way.'), ['crad']);
  });

  it('passes over addresses, paths, handles, tags, placeholders and code', () => {
    const texts = [
      'See https://exmple.org/refnud or www.exmple.org.',
      'Write to hlep@exmple.org now.',
      'See exmple.org/refnud now.',
      'Write to @hlepdesk or #refnud now.',
      'See `chekcout` now.',
      'Pay {kundenname} or [kundenname] or %kundenname% or $kundenname now.',
      'See the_crad now.',
      'Your \uFFFCth card is on its way.',
    ];
    for (const text of texts) assert.deepEqual(unknownIn(text), [], text);
  });

  it('takes a capital inside a sentence for a name, and one at its start only where no word is near', () => {
    assert.deepEqual(unknownIn('We sent it to Okonkwo by Larkmoor.'), []);
    assert.deepEqual(unknownIn('Okonkwo sent it.'), []);
    assert.deepEqual(unknownIn('Refnud sent. Plaese see it.'), ['Refnud', 'Plaese']);
    assert.deepEqual(unknownIn('We sent it.\nRefnud sent.'), ['Refnud']);
    assert.deepEqual(unknownIn('Please see SCHUFAX or REFNUND now.'), ['REFNUND']);
  });

  it('passes over quotations', () => {
    assert.deepEqual(unknownIn('We sent the card by certified mail to you.'), []);
    assert.deepEqual(unknownIn('We sent the card by mail to you.'), []);
    assert.deepEqual(unknownIn('We sent the certified card to you.'), ['certified']);
  });

  it('says nothing of a text in another language', () => {
    assert.deepEqual(unknownIn('Ihre Rückerstattung wurde heute auf Ihr Konto überwiesen.'), []);
    assert.deepEqual(unknownIn('Yuor refnud is no its wya.'), [], 'nor of one that is past help');
    assert.deepEqual(unknownIn('Yuor refnud is on its wya.'), ['Yuor', 'refnud', 'wya']);
  });
});
