import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { buildDictionaries } from '../../scripts/build-dictionaries.ts';
import { partWords, rankWords, withOxfordSpellings } from '../../scripts/dictionaries/collect-words.ts';
import { expandAffixes } from '../../scripts/dictionaries/expand-affixes.ts';
import { readWordList } from '../../scripts/dictionaries/read-word-list.ts';
import { createDictionary, type Dictionary } from '../../src/core/prose/spelling/create-dictionary.ts';
import { createSpeller, type Speller } from '../../src/core/prose/spelling/create-speller.ts';
import { listDictionaries } from '../../src/core/prose/spelling/list-dictionaries.ts';
import { RANKS } from '../../src/core/prose/spelling/word-graph.ts';

const aff = `
SET UTF-8
NOSUGGEST !
ONLYINCOMPOUND c
PFX U Y 1
PFX U 0 un .
SFX S Y 2
SFX S y ies [^aeiou]y
SFX S 0 s [^y]
SFX N N 1
SFX N e ion/S ate
SFX M Y 1
SFX M 0 's .
SFX G Y 1
SFX G e ing e
`;

describe('expandAffixes', () => {
  const expand = (...lines: string[]): string[] => {
    const dic = [lines.length, ...lines].join('\n');
    return [...expandAffixes({ aff, dic }, []).words].sort();
  };

  it('puts on prefixes and suffixes where their conditions hold, together only where both allow it', () => {
    assert.deepEqual(expand('card/S'), ['card', 'cards']);
    assert.deepEqual(expand('query/S'), ['queries', 'query']);
    assert.deepEqual(expand('day/S'), ['day']);
    assert.deepEqual(expand('like/USG'), ['like', 'likes', 'liking', 'unlike', 'unlikes', 'unliking']);
    assert.deepEqual(expand('activate/UN'), ['activate', 'activation', 'activations', 'unactivate']);
  });

  it('leaves out possessives, digits and what only stands in compounds', () => {
    assert.deepEqual(expand('card/M', '1st/S', 'th/c'), ['card']);
  });

  it('tells the words that must not be suggested', () => {
    const { words, silent } = expandAffixes({ aff, dic: '2\ndamn/S!\ncard/S' }, []);
    assert.equal(words.size, 4);
    assert.deepEqual([...silent], ['damn', 'damns']);
  });

  it('gives our own words the endings of a word that has them', () => {
    const own = [
      { word: 'callback', like: 'card' },
      { word: 'okay', like: undefined },
      { word: 'lost', like: 'nothing' },
    ];
    const { words } = expandAffixes({ aff, dic: '2\ncard/S\ncard/M' }, own);
    assert.deepEqual([...words], ['card', 'cards', 'callback', 'callbacks', 'okay', 'lost']);
  });
});

describe('the words of a dictionary', () => {
  const of = (words: string): { words: Set<string>; silent: Set<string> } => ({
    words: new Set(words.split(' ')),
    silent: new Set(),
  });

  it('are ranked by how common they are', () => {
    const words = { words: new Set(['the', 'card', 'damn']), silent: new Set(['damn']) };
    const ranks = rankWords(words, new Set(['the', 'damn', 'other']));
    assert.deepEqual([...ranks.values()], [RANKS.common, RANKS.plain, RANKS.silent]);
  });

  it('are British with those of Oxford spelling', () => {
    const { words } = withOxfordSpellings(of('organise prise analyse colour'), of('organize prize analyze color size'));
    assert.deepEqual([...words], ['organise', 'prise', 'analyse', 'colour', 'organize', 'prize']);
  });

  it('are parted into what both have and what one has', () => {
    const british = rankWords(of('card colour'), new Set());
    const { both, onlyOne, onlyOther } = partWords(british, rankWords(of('card color'), new Set()));
    assert.deepEqual([[...both.keys()], [...onlyOne.keys()], [...onlyOther.keys()]], [['card'], ['colour'], ['color']]);
  });
});

describe('our own lists', () => {
  for (const name of ['en', 'en-GB', 'en-common', 'es', 'es-common']) {
    it(`${name} holds words, each once under each heading`, () => {
      const words = readWordList(name).map(({ word, like }) => `${word} like ${like ?? 'itself'}`);
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
      );
      for (const { word } of readWordList(name)) assert.match(word, /^\p{L}[\p{L}']*$/u);
    });
  }
});

describe('buildDictionaries', () => {
  let files: ReadonlyMap<string, Uint8Array>;

  before(function () {
    // The first build takes some seconds.
    this.timeout(120_000);
    files = buildDictionaries();
  });

  it('makes what every locale needs, small enough to ship', () => {
    assert.deepEqual([...files.keys()], ['en', 'en-GB', 'en-US', 'es']);
    const packed = [...files.values()].map((bytes) => deflateRawSync(bytes, { level: 9 }).length);
    assert.ok(packed.reduce((sum, size) => sum + size) < 600_000, packed.join(' '));
  });

  it('makes the same bytes again', () => {
    assert.deepEqual(buildDictionaries(), files);
  });

  const known: readonly [locale: string, right: string, wrong: string][] = [
    [
      'en-GB',
      "colour organise organize cancelled cheque don't voicemail preauthorise broadband",
      'color canceled recieve',
    ],
    [
      'en-US',
      'color organize canceled installment voicemail login emoji chargebacks',
      'colour organise cheque recieve',
    ],
    ['en', 'color colour organise organize cancelled canceled', 'recieve definately customizd'],
    ['es', 'reembolso reembolsos envíenos dímelo señor reprogramarlo app contáctenos', 'direccion resivir reembolzo'],
  ];
  for (const [locale, right, wrong] of known) {
    it(`knows the words of ${locale}`, () => {
      const speller = open(locale);
      assert.deepEqual(
        right.split(' ').filter((word) => !speller.knows(word)),
        [],
      );
      assert.deepEqual(
        wrong.split(' ').filter((word) => speller.knows(word)),
        [],
      );
    });
  }

  it('suggests what was meant by usual slips', () => {
    const slips = {
      'en-GB':
        "recieve receive definately definitely adress address wich which seperate separate accomodate accommodate refnud refund thier their untill until occured occurred wierd weird dont don't tommorow tomorrow apolgise apologise inconvienence inconvenience reciept receipt unfortunatly unfortunately apreciate appreciate teh the im I'm thats that's monday Monday",
      es: 'resivir recibir direccion dirección telefono teléfono numero numero cancelasion cancelación grasias gracias nesesario necesario inconbeniente inconveniente desicion decisión contraceña contraseña tarejta tarjeta qeu que devolusion devolución espanol español',
    };
    for (const [locale, pairs] of Object.entries(slips)) {
      const speller = open(locale);
      const words = pairs.split(' ');
      for (let index = 0; index < words.length; index += 2) {
        const [written = '', meant = ''] = words.slice(index);
        if (written !== meant) assert.equal(speller.suggest(written, 3)[0], meant, written);
      }
    }
  });

  function open(locale: string): Speller {
    const names = listDictionaries(locale);
    const read = (name: string): Dictionary[] => {
      const dictionary = createDictionary(files.get(name) ?? new Uint8Array());
      return dictionary === undefined ? [] : [dictionary];
    };
    const [dictionaries, quoted] = [names?.spelling.flatMap(read) ?? [], names?.quoted.flatMap(read) ?? []];
    return createSpeller({ dictionaries, quoted, ownWords: [] });
  }
});
