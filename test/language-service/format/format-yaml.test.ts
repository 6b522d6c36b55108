import assert from 'node:assert/strict';
import { formatText } from './format-text.ts';

const path = '/desk/billing.responses.yaml';

function expectFormatted(lines: readonly string[], expected: readonly string[]): void {
  const formatted = formatText(path, lines.join('\n'));
  assert.equal(formatted, `${expected.join('\n')}\n`);
  assert.equal(formatText(path, formatted), formatted);
}

describe('formatting YAML', () => {
  it('indents by two, and puts one space behind colons and dashes', () => {
    expectFormatted(
      [
        'library:   billing',
        'responses:',
        '-   id:  late',
        '    audience:',
        '        queues:',
        '        - one',
        '        -   two',
        '    attach :',
        '    -   - deep',
        '        - deeper',
      ],
      [
        'library: billing',
        'responses:',
        '  - id: late',
        '    audience:',
        '      queues:',
        '        - one',
        '        - two',
        '    attach:',
        '      - - deep',
        '        - deeper',
      ],
    );
  });

  it('keeps comments with what they stand above, and beside what they stand behind', () => {
    expectFormatted(
      [
        '# The library',
        'responses:',
        '      # Greetings',
        '    - id: hi   # the first',
        '        # what it says',
        '      text: Hello',
        '# Others',
        '    - id: bye',
        '  # the end',
      ],
      [
        '# The library',
        'responses:',
        '  # Greetings',
        '  - id: hi   # the first',
        '    # what it says',
        '    text: Hello',
        '  # Others',
        '  - id: bye',
        '# the end',
      ],
    );
  });

  it('moves text blocks as they are, with what is indented in them', () => {
    expectFormatted(
      [
        'steps:',
        '    greet:',
        '        say: |-',
        '              Hello.  ',
        '                Indented.',
        '',
        '',
        '              Bye.',
        '        guidance: |2',
        '            further in',
        '          than this',
      ],
      [
        'steps:',
        '  greet:',
        '    say: |-',
        '      Hello.  ',
        '        Indented.',
        '',
        '',
        '      Bye.',
        '    guidance: |2',
        '        further in',
        '      than this',
      ],
    );
  });

  it('leaves one blank line where there are more, none at the edges, and a line break at the end', () => {
    expectFormatted(['', 'title: A  ', '', ' ', '', 'notes: B', '', ''], ['title: A', '', 'notes: B']);
    expectFormatted(['title: A'], ['title: A']);
  });

  it('keeps the way in which texts are quoted and lists are written', () => {
    const text = `tags: ["a",'b' , c]\nfor: {a:  1,"b":2}`;
    assert.equal(formatText(path, text), `tags: ["a", 'b', c]\nfor: {a: 1, "b": 2}\n`);
  });

  it('indents brackets of several lines further in than their key', () => {
    expectFormatted(
      ['steps:', '  greet:', '    replies: [', '        {goto: a,', '     when: b}', '     # last', '      ]'],
      ['steps:', '  greet:', '    replies: [', '        {goto: a,', '          when: b}', '        # last', '      ]'],
    );
  });

  it('wraps prose in folded texts and in plain ones of several lines, never in text blocks', () => {
    const words = 'word '.repeat(30).trim();
    const half = 'word '.repeat(22).trim();
    expectFormatted(
      ['a: >-', `   ${words}`, `     ${words} more`, 'b: so', `  ${words} on`, 'c: |-', `  ${words}`, `d: ${words}`],
      [
        ...['a: >-', `  ${half} word`, `  ${'word '.repeat(7).trim()}`, `    ${words} more`],
        ...['b: so', `  ${half} word`, `  ${'word '.repeat(7)}on`, 'c: |-', `  ${words}`, `d: ${words}`],
      ],
    );
  });

  it('leaves what is at fault as it is, and the column of its section', () => {
    expectFormatted(
      ['title:  A', 'responses:', '    - id:   a', '    - id:   "b', '      text:   c', '    - id:   d'],
      ['title: A', 'responses:', '    - id: a', '    - id:   "b', '      text:   c', '    - id: d'],
    );
  });

  it('formats the entries that a range touches, at the column of their section', () => {
    const text = 'title:  A\nresponses:\n    - id:   a\n    - id:   b\n      text:  c\n    - id:   d\n';
    const formatted = 'title:  A\nresponses:\n    - id:   a\n    - id: b\n      text: c\n    - id:   d\n';
    assert.equal(formatText(path, text, [4, 4]), formatted);
  });

  it('keeps the line breaks of a file and its mark of byte order', () => {
    assert.equal(formatText(path, '\uFEFFa: 1\r\nb:\r\n    c:   2'), '\uFEFFa: 1\r\nb:\r\n  c: 2\r\n');
  });

  it('comes to an end over any run of spaces, line breaks and comments', () => {
    for (const run of [' '.repeat(10_000), '\r\n'.repeat(5_000), '#\r\n'.repeat(3_000), '\t '.repeat(5_000)]) {
      for (const text of [`${run}---\n`, `a:${run}b`, `a: |-\r\n  b\r\n${run}  c`, `a: 'b${run}c'`, `a: [b,${run}c]`])
        assert.equal(formatText(path, text).replace(/\s/g, ''), text.replace(/\s/g, ''));
    }
  });
});
