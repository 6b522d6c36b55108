import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeUnifiedDiff } from '../../../src/cli/fix/unified-diff.ts';

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 40 }), fc.boolean())
  .map(([lines, endsWithBreak]) => lines.join('\n') + (endsWithBreak && lines.length > 0 ? '\n' : ''));

describe('writeUnifiedDiff', () => {
  it('makes the one text of the other, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(applyDiff(before, writeUnifiedDiff('a.txt', before, after)), after);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  it('shows three lines around a change, and joins changes that are near', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${String(index + 1)}\n`);
    const changed = lines.map((line, index) => (index === 9 || index === 13 || index === 25 ? `new ${line}` : line));
    const diff = writeUnifiedDiff('a.txt', lines.join(''), changed.join(''));
    assert.deepEqual(diff.match(/^@@.*$/gm), ['@@ -7,11 +7,11 @@', '@@ -23,7 +23,7 @@']);
  });

  it('goes on where two long texts have nothing in common', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 2000 }, (_, index) => `${letter}${String(index)}\n`).join(''),
    );
    assert.equal(applyDiff(before ?? '', writeUnifiedDiff('a.txt', before ?? '', after ?? '')), after);
  });

  it('says nothing where nothing changed', () => {
    assert.equal(writeUnifiedDiff('a.txt', 'same', 'same'), '');
  });
});

/** Applies a diff as `patch` does, and checks that each line that it shows is there, and each range true. */
function applyDiff(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(diff === '' ? 0 : 1)) {
    const [, start = '', length = '', added = ''] = /^@@ -(\d+),(\d+) \+\d+,(\d+) @@\n/.exec(hunk) ?? [];
    const from = Number(start) - (length === '0' ? 0 : 1);
    result.push(...lines.slice(at, from));
    at = from;
    const body = hunk.slice(hunk.indexOf('\n') + 1).replace(/\n\\ No newline at end of file\n/g, '\0');
    const shown = body.match(/[^\n\0]*[\n\0]/g) ?? [];
    const count = { ' ': 0, '-': 0, '+': 0 };
    for (const each of shown) {
      const sign = each.charAt(0) as keyof typeof count;
      const line = each.slice(1).replace('\0', '');
      count[sign] += 1;
      if (sign !== '+') assert.equal(line, lines[at++]);
      if (sign !== '-') result.push(line);
    }
    assert.deepEqual([count[' '] + count['-'], count[' '] + count['+']], [Number(length), Number(added)]);
  }
  return [...result, ...lines.slice(at)].join('');
}
