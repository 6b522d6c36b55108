import assert from 'node:assert/strict';
import type { Option } from '../../../src/cli/arguments/option.ts';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';

const options: readonly Option[] = [
  { kind: 'flag', name: 'help', short: 'h', summary: '' },
  { kind: 'choice', name: 'format', short: 'f', values: ['stylish', 'json'], summary: '' },
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

  const refused: readonly [words: string, sentence: string][] = [
    ['--formt json', 'There is no option `--formt`. Did you mean `--format`?'],
    ['--colour', 'There is no option `--colour`.'],
    ['-x', 'There is no option `-x`.'],
    ['--format', 'Say which: `--format` takes `stylish` or `json`.'],
    ['--format jsn', '`--format` takes `stylish` or `json`, not `jsn`. Did you mean `json`?'],
    ['-f=json', '`-f` takes `stylish` or `json`, not `=json`. Did you mean `json`?'],
    ['--format=', '`--format` takes `stylish` or `json`, not ``.'],
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
