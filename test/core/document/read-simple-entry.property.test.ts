import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutYaml } from '../../../src/core/document/cut-yaml.ts';
import { startState } from '../../../src/core/document/cut.ts';
import { hasHiddenCharacters } from '../../../src/core/document/hidden-characters.ts';
import { readSimpleEntry } from '../../../src/core/document/read-simple-entry.ts';
import { readYamlBlock } from '../../../src/core/document/read-yaml.ts';

const library = `library: billing
responses:
  - id: refund-approved
    title: Refund approved, case 12
    shortcut: 'refund-ok'
    tags: [refund, late payment]
    attach:
    - files/terms.pdf
    text: |-
      Hi {{default customer.firstName "there"}}: your refund is on its way.

      You'll see it in 14 days. # really
    wordings:
      - for: { locale: es-ES, channel: sms }
        text: |
          Hola: ¿todo bien? Sí.
    needs: 2

  - id: "no-refund"
    text: Sorry, not this time
    active: true
`;
const script = `script: refund
steps:
  greet:
    say: |-
      Hello
    replies:
      - like: [yes, that's right]
        goto: order
      - otherwise: true
        goto: greet
  order: { end: resolved }
`;

const signs = [
  '\n',
  ' ',
  '  ',
  ':',
  ': ',
  '- ',
  '#',
  ' #',
  '"',
  "'",
  "''",
  '|',
  '|-',
  '|+',
  '|2',
  '>',
  '[',
  ']',
  '{',
  '}',
  ',',
  '\t',
  '&a ',
  '*a',
  '!!str ',
  '? ',
  '%',
  '@',
  '`',
  '~',
  'null',
  'true',
  '0x1f',
  '-',
  '.',
  '/',
  '\\',
  '<<: ',
  '---\n',
  '...\n',
  '\n\n',
  '\n  ',
  '\n    - ',
  '\n# note\n',
  '\u0085',
  '\u2028',
  '\u00a0',
  'é',
  '😀',
];

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 4 }),
  sign: fc.constantFrom(...signs),
});

describe('readSimpleEntry', () => {
  it('reads what it reads as the whole parser does, after any edits', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(library, script), fc.array(edit, { maxLength: 3 }), (sample, edits) => {
        const text = edits.reduce(applyEdit, sample);
        if (hasHiddenCharacters(text)) return;
        for (const piece of cutYaml(text, startState, 'file-start').pieces) {
          const simple = readSimpleEntry(text, piece);
          if (simple === undefined) continue;
          read++;
          assert.deepEqual(simple, readYamlBlock(text.slice(piece.start, piece.end), piece));
        }
      }),
      { seed: 20261102, numRuns: 3_000 },
    );
    assert.ok(read > 2_000, `only ${read} entries were simple`);
  });

  it('reads every entry of the samples', () => {
    for (const text of [library, script]) {
      const entries = cutYaml(text, startState, 'file-start').pieces.filter(({ role }) => role === 'entry');
      assert.ok(entries.length > 0 && entries.every((piece) => readSimpleEntry(text, piece) !== undefined));
    }
  });
});

function applyEdit(text: string, { at, removed, sign }: { at: number; removed: number; sign: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + sign + text.slice(start + removed);
}
