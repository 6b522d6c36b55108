import fc from 'fast-check';

/** Random scalars as people and programs write them, in each of the five styles, as the value of `k` in a block map. */
export function writtenScalar(): fc.Arbitrary<WrittenDocument> {
  return fc.oneof(plain(), single(), double(), block('|'), block('>'));
}

/** A document whose only interesting scalar is the value of `k`. */
export interface WrittenDocument {
  readonly text: string;
  /** Whether the `yaml` package reads the same; it takes a lone carriage return for text, and has its own view of an escaped break. */
  readonly isCommonGround: boolean;
}

const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const blanks = fc.constantFrom('', '', ' ', '  ', '\t', ' \t');
const emptyLine = fc.constantFrom('', ' ', '    ', '   \t');
const word = fc.constantFrom(
  'a',
  'order',
  'é',
  '😀',
  'x#y',
  "it's",
  'a:b',
  '日本',
  '{{name}}',
  '-',
  '\u00a0',
  '\u2028',
  'q"q',
);
const gap = fc.constantFrom(' ', '  ', '\t', ' \t ');

function words(choice: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(choice, fc.array(fc.tuple(gap, choice), { maxLength: 3 }))
    .map(([first, rest]) => first + rest.map(([space, next]) => space + next).join(''));
}

/** One or more breaks with blanks before, between and after them. */
function fold(newline: string): fc.Arbitrary<string> {
  return fc
    .tuple(blanks, fc.array(emptyLine, { maxLength: 2 }), blanks)
    .map(([before, empty, after]) => `${before}${newline}${empty.map((line) => line + newline).join('')}   ${after}`);
}

function plain(): fc.Arbitrary<WrittenDocument> {
  const safe = words(word.filter((text) => text !== '-'));
  return lineBreak.chain((newline) =>
    fc
      .tuple(fc.constantFrom('w', 'o😀', 'é'), fc.array(fc.tuple(fold(newline), safe), { maxLength: 3 }), safe)
      .map(([first, lines, rest]) => first + rest + lines.map((line) => line.join('')).join(''))
      .map((value) => toDocument(value, newline)),
  );
}

function single(): fc.Arbitrary<WrittenDocument> {
  const piece = fc.oneof(
    words(word.map((text) => text.replace(/'/g, "''"))),
    fc.constantFrom("''", ' ', "' '".replace(/'/g, "''")),
  );
  return lineBreak.chain((newline) =>
    fc
      .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: fold(newline) }), { maxLength: 6 })
      .map((pieces) => toDocument(`'${pieces.join('')}'`, newline)),
  );
}

const escape = fc.oneof(
  fc.constantFrom(
    '\\n',
    '\\t',
    '\\"',
    '\\\\',
    '\\/',
    '\\0',
    '\\e',
    '\\N',
    '\\_',
    '\\L',
    '\\P',
    '\\ ',
    '\\\t',
    '\\r',
    '\\a',
    '\\b',
    '\\f',
    '\\v',
  ),
  fc.constantFrom('\\x41', '\\xe9', '\\u00e9', '\\u2028', '\\uD83D\\uDE00', '\\U0001F600', '\\U0001f44d', '\\u000a'),
);

function double(): fc.Arbitrary<WrittenDocument> {
  const piece = words(word.map((text) => text.replace(/"/g, '\\"')));
  return lineBreak.chain((newline) => {
    const escapedBreak = fc.tuple(blanks, blanks).map(([before, after]) => `${before}\\${newline}   ${after}`);
    return fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: piece },
          { weight: 3, arbitrary: escape },
          { weight: 1, arbitrary: fold(newline) },
          { weight: 1, arbitrary: escapedBreak },
        ),
        { maxLength: 6 },
      )
      .map((pieces) => toDocument(`"${pieces.join('')}"`, newline));
  });
}

function block(sign: '|' | '>'): fc.Arbitrary<WrittenDocument> {
  const firstLine = words(word.filter((text) => text !== '-'));
  const line = fc.oneof(
    { weight: 4, arbitrary: words(word) },
    { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '  ') },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(' ', '   ', '\t'), words(word)).map((parts) => parts.join('')) },
  );
  const header = fc.tuple(fc.constantFrom('', '-', '+'), fc.constantFrom('', '', ' ', ' # why'));
  return fc
    .tuple(
      lineBreak,
      header,
      fc.nat(2),
      firstLine,
      fc.array(line, { maxLength: 5 }),
      fc.constantFrom('', '2', '1'),
      fc.boolean(),
    )
    .map(([newline, [chomping, comment], empty, first, lines, indicator, hasFinalBreak]) => {
      const indent = ' '.repeat(2 + (indicator === '' ? 2 : Number(indicator)));
      const body = [
        ...Array<string>(empty).fill(''),
        indent + first,
        ...lines.map((text) => (text === '' ? '' : indent + text)),
      ];
      const value = `${sign}${indicator}${chomping}${comment}${newline}${body.join(newline)}`;
      return toDocument(value, newline, hasFinalBreak);
    });
}

function toDocument(value: string, newline: string, hasMore = true): WrittenDocument {
  const isCommonGround = newline !== '\r' && !/\\\r?\n[ \t]*\r?\n/.test(value);
  return { text: `a:${newline}  k: ${value}${hasMore ? `${newline}z: 1${newline}` : ''}`, isCommonGround };
}
