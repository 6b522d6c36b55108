import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import type { WantedSections } from '../../../src/core/edit/edit-sections.ts';
import { editSections } from '../../../src/core/edit/edit-sections.ts';
import type { Wanted } from '../../../src/core/edit/wanted.ts';

describe('editSections', () => {
  const cases: readonly [what: string, before: string, changes: Changes, after: string][] = [
    ['creates the section in an empty file', '', { b: { k: mark('1') } }, 'b:\n  k: { by: qa, text: t1 }\n'],
    [
      'creates several sections in their order, entries sorted',
      '# Kept.\n',
      { b: { z: mark('1'), a: mark('2') }, a: { k: mark('3') } },
      '# Kept.\na:\n  k: { by: qa, text: t3 }\nb:\n  a: { by: qa, text: t2 }\n  z: { by: qa, text: t1 }\n',
    ],
    [
      'puts a new section between those around it, comments in their places',
      '# Top\na:\n  k: {by: x} # why\n# Third\nc:\n  k: {by: x}\n# End\n',
      { b: { k: mark('1') } },
      '# Top\na:\n  k: {by: x} # why\nb:\n  k: { by: qa, text: t1 }\n# Third\nc:\n  k: {by: x}\n# End\n',
    ],
    [
      'puts a new section before the first later one',
      '# Top\n\nc:\n  k: {by: x}\n',
      { a: { k: mark('1') } },
      '# Top\n\na:\n  k: { by: qa, text: t1 }\nc:\n  k: {by: x}\n',
    ],
    [
      'inserts where the key belongs, and leaves a comment with the entry below it',
      'a: # all\n  # about d\n  d: {by: x}\n  # about m\n  m: {by: x}',
      { a: { c: mark('1'), e: mark('2'), f: mark('3'), z: mark('4') } },
      'a: # all\n  c: { by: qa, text: t1 }\n  # about d\n  d: {by: x}\n  e: { by: qa, text: t2 }\n  f: { by: qa, text: t3 }\n' +
        '  # about m\n  m: {by: x}\n  z: { by: qa, text: t4 }',
    ],
    [
      'keeps the line breaks, the indentation and the quotes of the file',
      'a:\r\n    "d": { by: x }\r\n',
      { a: { e: mark('1') } },
      'a:\r\n    "d": { by: x }\r\n    e: { by: qa, text: t1 }\r\n',
    ],
    [
      'changes only the values that differ, and keeps keys it does not know',
      "a:\n  d: { x: 1, text: t1, by: 'qa', more: [1, 2] } # c\n",
      { a: { d: mark('2') } },
      "a:\n  d: { x: 1, text: t2, by: 'qa', more: [1, 2] } # c\n",
    ],
    [
      'adds and takes away keys between braces',
      'a:\n  d: { until: 5, by: qa, until2: 6, old: 7 }\n',
      { a: { d: { text: 't1', until: undefined, until2: undefined, old: undefined } } },
      'a:\n  d: { by: qa, text: t1 }\n',
    ],
    [
      'adds, changes and takes away keys on lines of their own',
      'a:\n  d:\n    until: 5 # old\n    by: x # who\n    text: |\n      t0\n    # kept\n  e: {}\n',
      { a: { d: { by: 'qb', text: 't1', until: undefined, date: '2026-11-02' } } },
      'a:\n  d:\n    by: qb # who\n    text: t1\n    date: 2026-11-02\n    # kept\n  e: {}\n',
    ],
    [
      'writes a value where none was, and in place of one that is no map',
      'a:\n  d: { by:, text }\n  e:\n  f: later\n  g: {}\n  h: [1]\n',
      { a: { d: mark('1'), e: mark('2'), f: mark('3'), g: mark('4'), h: mark('5') } },
      'a:\n  d: { by: qa, text: t1 }\n  e: { by: qa, text: t2 }\n  f: { by: qa, text: t3 }\n  g: { by: qa, text: t4 }\n' +
        '  h: { by: qa, text: t5 }\n',
    ],
    [
      'takes entries away with their lines, and keeps the comments between them',
      'a:\n  # first\n  d: {by: x} # gone\n  # second\n  e:\n    by: x\n  f: {by: x}\n',
      { a: { d: undefined, e: undefined, unknown: undefined } },
      'a:\n  # first\n  # second\n  f: {by: x}\n',
    ],
    [
      'takes an empty section away',
      'a:\n  d: {by: x}\nb:\n  k: {by: x}\n',
      { a: { d: undefined } },
      'b:\n  k: {by: x}\n',
    ],
    ['keeps the comment of an empty section', 'a: # c\n  d: {by: x}\n', { a: { d: undefined } }, 'a: {} # c\n'],
    [
      'fills an empty section',
      'a: {} # c\nb:\n',
      { a: { d: mark('1') }, b: { d: mark('2') } },
      'a: # c\n  d: { by: qa, text: t1 }\nb:\n  d: { by: qa, text: t2 }\n',
    ],
    ['fills a section that is null', 'a: null', { a: { d: mark('1') } }, 'a:\n  d: { by: qa, text: t1 }'],
    [
      'edits a section between braces',
      'a: { b: {by: x}, d: {by: x}, f: {by: x} } # c\n',
      { a: { a: mark('1'), c: mark('2'), d: undefined, f: undefined, z: mark('3') } },
      'a: { a: { by: qa, text: t1 }, b: {by: x}, c: { by: qa, text: t2 }, z: { by: qa, text: t3 } } # c\n',
    ],
    ['empties a section between braces', 'a: { b: {by: x}, }\n', { a: { b: undefined } }, 'a: {}\n'],
    [
      'replaces all of a section between braces',
      'a: { b: {by: x}, d: {by: x}, }\n',
      { a: { b: undefined, d: undefined, c: mark('1') } },
      'a: { c: { by: qa, text: t1 } }\n',
    ],
    [
      'moves everything out of one section into the next',
      'a:\n  d: {by: x}\n',
      { a: { d: undefined }, b: { d: mark('1') } },
      'b:\n  d: { by: qa, text: t1 }\n',
    ],
    [
      'leaves a file alone that says it already',
      'a:\n  d: { text: t1, by: qa }\n',
      { a: { d: mark('1') }, b: { d: undefined } },
      'a:\n  d: { text: t1, by: qa }\n',
    ],
    [
      'leaves a section that stands at the margin of a marked document',
      '---\na:\n  d: {by: x}\n',
      { a: { e: mark('1') } },
      '---\na:\n  d: {by: x}\n  e: { by: qa, text: t1 }\n',
    ],
    [
      'changes the entry that counts where a key stands twice',
      'a:\n  d: {by: x}\n  d: {by: y}\n',
      { a: { d: { by: 'z' } } },
      'a:\n  d: {by: x}\n  d: {by: z}\n',
    ],
  ];
  for (const [what, before, changes, after] of cases) {
    it(what, () => {
      assert.equal(edit(before, changes), after);
      assert.equal(edit(after, changes), after, 'twice changes nothing');
    });
  }

  const refused: readonly [what: string, text: string][] = [
    ['an unfinished merge', 'a:\n<<<<<<< ours\n  d: {by: x}\n=======\n  d: {by: y}\n>>>>>>> theirs\n'],
    ['a fault', 'a:\n  d: {by: x\n'],
    ['a list in place of a section', 'a:\n  - d\n'],
    ['a text in place of a section', 'a: later\n'],
    ['a file between braces', '{ a: { d: {by: x} } }\n'],
    ['a marked end', 'b:\n  d: {by: x}\n...\n'],
  ];
  for (const [what, text] of refused) {
    it(`does not touch ${what}`, () => {
      assert.equal(editSections(text, toWanted({ a: { e: mark('1') } })), undefined);
    });
  }

  const texts: readonly [text: string, written: string][] = [
    ['Say that the survey takes one tap.', 'Say that the survey takes one tap.'],
    ['billing/refund#greet@en-GB+sms', 'billing/refund#greet@en-GB+sms'],
    ['2026-11-02', '2026-11-02'],
    ['no', '"no"'],
    ['12', '"12"'],
    ['1e5', '"1e5"'],
    ['', '""'],
    ['Refund: later', '"Refund: later"'],
    ['one, two', '"one, two"'],
    ['# not a comment', '"# not a comment"'],
    ['order #12', '"order #12"'],
    ['two\nlines', '"two\\nlines"'],
    ['{{name}}', '"{{name}}"'],
    [' space', '" space"'],
    ['space ', '"space "'],
    ['say "hi"', '"say \\"hi\\""'],
    ['¿Qué tal?', '"¿Qué tal?"'],
    ['Qué tal?', 'Qué tal?'],
  ];
  for (const [text, written] of texts) {
    it(`writes ${JSON.stringify(text)} as ${written}`, () => {
      assert.equal(edit('', { a: { k: { ask: text } } }), `a:\n  k: { ask: ${written} }\n`);
    });
  }
});

type Values = Readonly<Record<string, string | undefined>>;
type Changes = Readonly<Record<string, Readonly<Record<string, Values | undefined>>>>;

function mark(digit: string): Values {
  return { by: 'qa', text: `t${digit}` };
}

function edit(text: string, changes: Changes): string | undefined {
  const edits = editSections(text, toWanted(changes));
  return edits === undefined ? undefined : applyEdits(text, edits);
}

function toWanted(changes: Changes): WantedSections {
  return new Map(['a', 'b', 'c'].map((name) => [name, toSection(changes[name] ?? {})]));
}

function toSection(section: Readonly<Record<string, Values | undefined>>): Wanted {
  return new Map(
    Object.entries(section).map(([key, values]) => [
      key,
      values === undefined ? undefined : new Map(Object.entries(values)),
    ]),
  );
}
