import assert from 'node:assert/strict';
import type { Option } from '../../../src/cli/arguments/option.ts';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';

const options: readonly Option[] = [
  { kind: 'flag', name: 'help', short: 'h', summary: '' },
  { kind: 'choice', name: 'format', short: 'f', values: ['stylish', 'json'], summary: '' },
  { kind: 'number', name: 'most', summary: '' },
  { kind: 'list', name: 'rule', item: 'id', summary: '' },
  { kind: 'place', name: 'cache', summary: '' },
];

describe('parseArguments', () => {
  const understood: readonly [words: string, paths: readonly string[], flags: readonly string[], format: string][] = [
    ['', [], [], 'stylish'],
    ['a b', ['a', 'b'], [], 'stylish'],
    ['--format json a', ['a'], [], 'json'],
    ['a --format=json', ['a'], [], 'json'],
    ['-f json a', ['a'], [], 'json'],
    ['-fjson a', ['a'], [], 'json'],
    ['--format json --format stylish', [], [], 'stylish'],
    ['-h a', ['a'], ['help'], 'stylish'],
    ['-- --format', ['--format'], [], 'stylish'],
  ];
  for (const [words, paths, flags, format] of understood) {
    it(`understands \`${words}\``, () => {
      const given = parse(words);
      assert.equal(given.kind, 'arguments');
      assert.deepEqual(given.words, paths);
      assert.deepEqual([...given.flags], flags);
      assert.equal(given.choices.get('format'), format);
    });
  }

  it('reads whole numbers, the last one counts, and leaves out what is not given', () => {
    const given = parse('--most 3 --most=0');
    assert.equal(given.kind, 'arguments');
    assert.deepEqual([...given.numbers], [['most', 0]]);
    const without = parse('a');
    assert.equal(without.kind, 'arguments');
    assert.deepEqual([...without.numbers], []);
  });

  it('keeps every value of a list, in order', () => {
    const given = parse('--rule b a --rule=a');
    assert.equal(given.kind, 'arguments');
    assert.deepEqual(given.lists.get('rule'), ['b', 'a']);
    assert.deepEqual(given.words, ['a']);
    const without = parse('a');
    assert.equal(without.kind, 'arguments');
    assert.deepEqual(without.lists.get('rule'), []);
  });

  it('takes the file of a place only after an equals sign', () => {
    const given = parse('--cache a');
    assert.equal(given.kind, 'arguments');
    assert.deepEqual([...given.places], [['cache', undefined]]);
    assert.deepEqual(given.words, ['a']);
    const named = parse('--cache=here.json a');
    assert.equal(named.kind, 'arguments');
    assert.deepEqual([...named.places], [['cache', 'here.json']]);
    const without = parse('a');
    assert.equal(without.kind, 'arguments');
    assert.equal(without.places.has('cache'), false);
  });

  const refused: readonly [words: string, sentence: string][] = [
    ['--formt json', 'There is no option `--formt`. Did you mean `--format`?'],
    ['--cache=', 'Say which file: `--cache=` needs one, or leave the `=` out.'],
    ['--colour', 'There is no option `--colour`.'],
    ['-x', 'There is no option `-x`.'],
    ['--format', 'Say which: `--format` takes `stylish` or `json`.'],
    ['--format jsn', '`--format` takes `stylish` or `json`, not `jsn`. Did you mean `json`?'],
    ['-f=json', '`-f` takes `stylish` or `json`, not `=json`. Did you mean `json`?'],
    ['--format=', '`--format` takes `stylish` or `json`, not ``.'],
    ['--most', 'Say how many: `--most` takes a whole number, such as `10`.'],
    ['--most many', '`--most` takes a whole number from 0, not `many`.'],
    ['--most=-1', '`--most` takes a whole number from 0, not `-1`.'],
    ['--most 1.5', '`--most` takes a whole number from 0, not `1.5`.'],
    ['--rule', 'Say which: `--rule` takes one id.'],
    ['--rule=', 'Say which: `--rule` takes one id.'],
    ['--help=yes', '`--help` takes no value. Leave `=yes` out.'],
  ];
  for (const [words, sentence] of refused) {
    it(`refuses \`${words}\``, () => {
      assert.deepEqual(parse(words), { kind: 'wrong-use', sentence });
    });
  }
});

function parse(words: string): ReturnType<typeof parseArguments> {
  return parseArguments(words === '' ? [] : words.split(' '), options);
}
