import fc from 'fast-check';

/** Random well-formed documents in YAML, written in the many ways in which people and programs write them. */
export function writtenDocument(): fc.Arbitrary<string> {
  return fc
    .tuple(
      prologue,
      fc.uniqueArray(topEntry(), { selector: ([key]) => key, minLength: 1, maxLength: 6 }),
      lineBreak,
      fc.boolean(),
    )
    .map(([before, entries, newline, hasFinalBreak]) => {
      const text = before + entries.map(([key, write]) => write(key)).join('');
      return (hasFinalBreak ? text : text.trimEnd()).replaceAll('\n', newline);
    });
}

/** Writes a value behind `key:` or `-`, for a parent whose entries stand at `column`; ends with a line break. */
type Write = (column: number) => string;

const prologue = fc.constantFrom(
  '',
  '',
  '',
  '\uFEFF',
  '# replies\n',
  '\n\n',
  '---\n',
  '# a\n--- # b\n',
  '%YAML 1.2\n---\n',
);
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n');
const comment = fc.constantFrom('', '', '', '', ' # why', '   #', ' ');
const space = fc.constantFrom('', '', '', '', '\n', '  # on its own\n', '# far left\n', '      # far right\n', '   \n');
const keys = fc.constantFrom(
  'script',
  'title',
  'steps',
  'channels',
  'anytime',
  'start',
  'notes',
  'on',
  'no',
  '12',
  'über',
  'a b',
);
const innerKeys = fc.constantFrom(
  'say',
  'goto',
  'id',
  'text',
  'replies',
  'yes',
  '1',
  'a-b',
  'x.y',
  '日本',
  "it's",
  '__proto__',
  'constructor',
);

const word = fc.constantFrom(
  'Hello',
  'order',
  'é',
  '😀',
  'x#y',
  "it's",
  'a:b',
  '日本',
  'no',
  '12',
  '-',
  'you?',
  '50%',
  '(a)',
  '\u2028',
  'a"b',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const coreValues = fc.constantFrom(
  ...['', '~', 'null', 'Null', 'true', 'TRUE', 'False', 'no', 'yes', 'on', 'y', '0', '-0', '12', '+12', '012', '1.5'],
  ...[
    '1.',
    '.5',
    '-1e3',
    '0x1F',
    '0o17',
    '0b11',
    '1_000',
    '2026-01-31',
    '12:30',
    '.inf',
    '-.INF',
    '.nan',
    '=',
    '.',
    '0x',
  ],
);

function topEntry(): fc.Arbitrary<[string, (key: string) => string]> {
  return fc
    .tuple(keys, quoteKey, value(3), space)
    .map(([key, quote, write, before]) => [key, (name) => `${before}${quote(name)}:${write(0)}`]);
}

const quoteKey = fc.constantFrom(
  (key: string) => key,
  (key: string) => key,
  (key: string) => `"${key}"`,
  (key: string) => `'${key.replaceAll("'", "''")}'`,
  (key: string) => `${key} `,
);

function value(depth: number): fc.Arbitrary<Write> {
  const scalars = fc.oneof(core, plain, single, double, block('|'), block('>'), alone);
  if (depth === 0) return scalars;
  return fc.oneof(
    { weight: 3, arbitrary: scalars },
    { weight: 2, arbitrary: blockMap(depth) },
    { weight: 2, arbitrary: blockList(depth) },
    { weight: 1, arbitrary: flowValue(depth) },
    { weight: 1, arbitrary: anchored(depth) },
  );
}

const core = fc.tuple(coreValues, comment).map(
  ([text, end]) =>
    (): string =>
      `${text === '' ? '' : ' '}${text}${end}\n`,
);

const plain = fc
  .tuple(fc.constantFrom('w', 'Dear', 'é'), fc.array(fc.tuple(words, fc.nat(2)), { maxLength: 3 }), comment)
  .map(([first, lines, end]): Write => (column) => {
    const more = lines.map(
      ([text, empty]) => `${'\n'.repeat(empty + 1)}${' '.repeat(column + 2)}${text.replace(/^-$/, 'x')}`,
    );
    return ` ${first}${more.join('').replaceAll('- ', 'x ')}${end}\n`;
  });

const single = fc
  .tuple(
    fc.array(fc.oneof(words, fc.constantFrom("''", '\n\n', '\n', ' ', '# no comment', ': ')), { maxLength: 4 }),
    comment,
  )
  .map(([parts, end]): Write => (column) => {
    const text = parts.map((part) => (part === "''" ? part : part.replaceAll("'", "''"))).join('');
    return ` '${text.replaceAll('\n', `\n${' '.repeat(column + 2)}`)}'${end}\n`;
  });

const escapes = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\0',
  '\\x41',
  '\\u00e9',
  '\\U0001F600',
  '\\ ',
  '\\N',
  '\\_',
);
const double = fc
  .tuple(
    fc.array(fc.oneof(words, escapes, fc.constantFrom('\n', '\n\n', ' ', '# no comment')), { maxLength: 5 }),
    comment,
  )
  .map(([parts, end]): Write => (column) => {
    const text = parts.map((part) => (part.startsWith('\\') ? part : part.replaceAll('"', '\\"'))).join('');
    return ` "${text.replaceAll('\n', `\n${' '.repeat(column + 2)}`)}"${end}\n`;
  });

/** A scalar on a line of its own, below its key. */
const alone = fc.tuple(fc.constantFrom('Hello', '12', "'it''s'", '"a b"', 'two words'), fc.nat(2), comment).map(
  ([text, more, end]): Write =>
    (column) =>
      `\n${' '.repeat(column + 1 + more)}${text}${end}\n`,
);

function block(sign: '|' | '>'): fc.Arbitrary<Write> {
  const line = fc.oneof(
    { weight: 4, arbitrary: words },
    fc.constantFrom('', ' more', '  - x', '# no comment', 'key: x', '---', '\t'),
  );
  return fc
    .tuple(fc.constantFrom('', '-', '+'), comment, fc.nat(2), words, fc.array(line, { maxLength: 4 }), fc.nat(2))
    .map(([chomping, end, more, first, lines, empty]): Write => (column) => {
      const indent = ' '.repeat(column + 1 + more);
      const body = [first, ...lines].map((text) => (text === '' ? '' : indent + text));
      return ` ${sign}${chomping}${end}\n${body.join('\n')}\n${'\n'.repeat(empty)}`;
    });
}

function blockMap(depth: number): fc.Arbitrary<Write> {
  const entry = fc.tuple(innerKeys, quoteKey, value(depth - 1), space);
  return fc
    .tuple(fc.uniqueArray(entry, { selector: ([key]) => key, minLength: 1, maxLength: 4 }), fc.nat(3), comment)
    .map(([entries, more, end]): Write => (column) => {
      const inner = column + 1 + more;
      const lines = entries.map(([key, quote, write, before], index) => {
        return `${index === 0 ? '' : before}${' '.repeat(inner)}${quote(key)}:${write(inner)}`;
      });
      return `${end}\n${lines.join('')}`;
    });
}

function blockList(depth: number): fc.Arbitrary<Write> {
  return fc
    .tuple(
      fc.array(fc.tuple(value(depth - 1), space), { minLength: 1, maxLength: 4 }),
      fc.nat(2),
      comment,
      fc.boolean(),
    )
    .map(([items, more, end, isCompact]): Write => (column) => {
      const inner = column + more;
      const lines = items.map(([write, before], index) => {
        const written = write(inner + 1);
        const item = isCompact ? toCompact(written, inner) : written;
        return `${index === 0 ? '' : before}${' '.repeat(inner)}-${item}`;
      });
      return `${end}\n${lines.join('')}`;
    });
}

/** `- key: x` on one line, where the map under the dash begins at the column behind it. */
function toCompact(written: string, column: number): string {
  const start = `\n${' '.repeat(column + 2)}`;
  return written.startsWith(start) && /^[^\s#]/.test(written.slice(start.length))
    ? ` ${written.slice(start.length)}`
    : written;
}

function flowValue(depth: number): fc.Arbitrary<Write> {
  return fc.tuple(flow(depth), comment).map(
    ([text, end]): Write =>
      (column) =>
        ` ${text.replaceAll('\n', `\n${' '.repeat(column + 2)}`)}${end}\n`,
  );
}

function flow(depth: number): fc.Arbitrary<string> {
  const scalar = fc.oneof(
    coreValues.filter((text) => text !== '' && text !== '='),
    fc.constantFrom('Hello there', '"a, b"', "'it''s'", 'a#b', '"x\\ny"'),
  );
  if (depth === 0) return scalar;
  const separator = fc.constantFrom(', ', ',', ' , ', ',\n', ', # why\n');
  const list = fc
    .tuple(fc.array(flow(depth - 1), { maxLength: 3 }), separator, fc.boolean())
    .map(([items, comma, hasLast]) => {
      return `[${items.join(comma)}${hasLast && items.length > 0 ? ',' : ''}]`;
    });
  const entry = fc.tuple(innerKeys, flow(depth - 1), fc.constantFrom(': ', ' : ', ':\n'));
  const map = fc
    .tuple(fc.uniqueArray(entry, { selector: ([key]) => key, maxLength: 3 }), separator)
    .map(([entries, comma]) => `{ ${entries.map(([key, inner, colon]) => `${key}${colon}${inner}`).join(comma)} }`);
  return fc.oneof(scalar, list, map);
}

/** A list whose later items are aliases of the first. */
function anchored(depth: number): fc.Arbitrary<Write> {
  const name = fc.noShrink(fc.integer({ min: 1, max: 1_000_000_000 })).map((number) => `a${String(number)}`);
  return fc
    .tuple(name, value(depth - 1), fc.nat(2), comment)
    .map(([anchor, write, aliases, end]): Write => (column) => {
      const pad = ' '.repeat(column);
      return `\n${pad}- &${anchor}${write(column + 1)}${`${pad}- *${anchor}${end}\n`.repeat(aliases)}`;
    });
}
