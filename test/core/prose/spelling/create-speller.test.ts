import assert from 'node:assert/strict';
import { createSpeller } from '../../../../src/core/prose/spelling/create-speller.ts';
import { packDictionary } from './pack-dictionary.ts';

const english = packDictionary({
  plain: "customer customers London refund parcel operate follow up that's don't card card's McDonald allot lo whish",
  common: "I I'm a lot which order your the in well as",
  silent: 'damn',
});
const quotedWords = packDictionary({ plain: 'certified', common: 'mail' });
const speller = createSpeller({
  dictionaries: [english],
  quoted: [quotedWords],
  ownWords: ['Larkmoor', 'eSIM', 'Home Plus', 'roamfree'],
});

describe('createSpeller', () => {
  it('knows words in every case that they may be written in', () => {
    for (const word of ['refund', 'Refund', 'REFUND', 'REFUNDS', 'London', 'LONDON', 'damn']) {
      assert.equal(speller.knows(word), word !== 'REFUNDS', word);
    }
    assert.equal(speller.knows('london'), false, 'a name needs its capital');
    assert.equal(speller.knows('refnud'), false);
    assert.equal(speller.knows('Refnud'), false);
  });

  it('knows possessives and what is drawn together, with either apostrophe', () => {
    for (const word of ["customer's", 'customer’s', "customers'", "London's", 'don’t', "customer'll", "CUSTOMER'S"]) {
      assert.ok(speller.knows(word), word);
    }
    for (const word of ["custmer's", "your's", "london's", "customer'x", "dont'"])
      assert.ok(!speller.knows(word), word);
  });

  it('knows compounds by their parts', () => {
    for (const word of ['follow-up', 'Follow-up', 'co-operate', 'refund-card', 'up-2', "customer-card's"]) {
      assert.ok(speller.knows(word), word);
    }
    for (const word of ['folow-up', 'co-opperate', 'operate-co']) assert.ok(!speller.knows(word), word);
  });

  it('leaves alone what no dictionary can judge', () => {
    for (const word of ['x', 'AT-204881', 'B2B', 'iPhone', 'VAT', 'IBAN', 'привет', '你好', '']) {
      assert.ok(speller.knows(word), word);
    }
  });

  it("knows the house's own words, as they are to be written", () => {
    for (const word of ['Larkmoor', "Larkmoor's", 'LARKMOOR', 'eSIM', 'Plus', 'roamfree', 'Roamfree']) {
      assert.ok(speller.knows(word), word);
    }
    assert.equal(speller.knows('larkmoor'), false);
  });

  it('suggests the likeliest word first, in the case of what was written', () => {
    assert.deepEqual(speller.suggest('refnud', 3), ['refund']);
    assert.deepEqual(speller.suggest('Refnud', 3), ['Refund']);
    assert.deepEqual(speller.suggest('CUSTOMMER', 3), ['CUSTOMER', 'CUSTOMERS']);
    assert.equal(speller.suggest('wich', 3)[0], 'which');
    assert.equal(speller.suggest('london', 3)[0], 'London');
    assert.equal(speller.suggest('im', 3)[0], "I'm");
    assert.equal(speller.suggest('thats', 3)[0], "that's");
    assert.equal(speller.suggest('larkmoor', 3)[0], 'Larkmoor');
    assert.deepEqual(speller.suggest('xyzzyx', 3), []);
  });

  it('suggests two words for words that have run together', () => {
    assert.equal(speller.suggest('alot', 3)[0], 'a lot');
    assert.equal(speller.suggest('Aswell', 1)[0], 'As well');
    assert.deepEqual(speller.suggest('refundcard', 3), [], 'only for words that everybody uses daily');
  });

  it('changes only the part that is wrong', () => {
    assert.deepEqual(speller.suggest("custmer's", 1), ["customer's"]);
    assert.deepEqual(speller.suggest('custmer’s', 1), ['customer’s']);
    assert.deepEqual(speller.suggest('folow-up', 1), ['follow-up']);
  });

  it('suggests no more than asked for, never a taboo word, and always the same', () => {
    assert.equal(speller.suggest('orde', 1).length, 1);
    assert.deepEqual(speller.suggest('orde', 0), []);
    assert.deepEqual(speller.suggest('damm', 5), []);
    assert.deepEqual(speller.suggest('wich', 5), speller.suggest('wich', 5));
  });

  it('takes a word with a capital for a name where no word is near', () => {
    assert.equal(speller.looksLikeName('Okonkwo'), true);
    assert.equal(speller.looksLikeName('Refnud'), false);
    assert.equal(speller.looksLikeName('Lundon'), true, 'near to a name only');
  });

  it('tells quoted words, which alone must be common ones', () => {
    assert.equal(speller.quotes('Mail', 'alone'), true);
    assert.equal(speller.quotes('certified', 'alone'), false);
    assert.equal(speller.quotes('certified', 'in-phrase'), true);
    assert.equal(speller.quotes('certifid', 'in-phrase'), false);
    assert.equal(speller.knows('mail'), false);
  });
});
