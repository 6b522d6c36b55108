import assert from 'node:assert/strict';
import { listDictionaries } from '../../../../src/core/prose/spelling/list-dictionaries.ts';

describe('listDictionaries', () => {
  it('has the words of each country that spells in its own way', () => {
    const spelling = (locale: string): readonly string[] | undefined => listDictionaries(locale)?.spelling;
    assert.deepEqual(spelling('en-GB'), ['en', 'en-GB']);
    assert.deepEqual(spelling('en-IE'), ['en', 'en-GB']);
    assert.deepEqual(spelling('en-US'), ['en', 'en-US']);
    assert.deepEqual(spelling('EN_us'), ['en', 'en-US']);
    assert.deepEqual(spelling('en'), ['en', 'en-GB', 'en-US']);
    assert.deepEqual(spelling('en-CA'), ['en', 'en-GB', 'en-US']);
    assert.deepEqual(spelling('es'), ['es']);
    assert.deepEqual(spelling('es-MX'), ['es']);
  });

  it('lets Spanish texts quote English, and no others', () => {
    assert.deepEqual(listDictionaries('es-ES')?.quoted, ['en']);
    assert.deepEqual(listDictionaries('en-GB')?.quoted, []);
  });

  it('has none for other languages', () => {
    for (const locale of ['de', 'pt-BR', 'eng', 'est', '']) assert.equal(listDictionaries(locale), undefined, locale);
  });
});
