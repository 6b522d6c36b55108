/** A file that is far larger, deeper or fuller of faults than any that people write. */
export interface HugeText {
  readonly title: string;
  readonly path: string;
  readonly text: () => string;
  /** A problem that is told of it; left out where nothing is wrong. */
  readonly code?: string;
}

const YAML = '/desk/a.responses.yaml';
const JSON_FILE = '/desk/a.responses.json';
const SCRIPT = '/desk/a.chatscript.yaml';
const OPENING = 'library: a\nlocale: en-GB\nresponses:\n';
const ENTRY = '  - id: x\n    title: X\n    text: ';
const STEPS = 'script: a\nstart: s0\nsteps:\n';
const SENTENCE = 'Hello, thank you for your patience while I look into this for you today.';

/** Texts of 50 MB. */
export const vastTexts: readonly HugeText[] = [
  {
    title: 'a library of 80,000 replies',
    path: YAML,
    text: () =>
      OPENING +
      repeat(80_000, (index) => `  - id: r-${index}\n    title: R\n    text: |-\n${`      ${SENTENCE}\n`.repeat(8)}`),
  },
  { title: 'one single line', path: YAML, text: () => 'abc '.repeat(12_500_000), code: 'root-not-keys' },
  { title: 'a text of one line', path: YAML, text: () => `${OPENING}${ENTRY}${'abc '.repeat(12_500_000)}\n` },
  {
    title: 'a text of many lines',
    path: YAML,
    text: () => `${OPENING}${ENTRY}|-\n${`      ${SENTENCE}\n`.repeat(640_000)}`,
  },
  {
    title: 'a text of one line in JSON',
    path: JSON_FILE,
    text: () => toJson([{ id: 'x', title: 'X', text: 'abc '.repeat(12_500_000) }]),
  },
];

/** Texts of a megabyte or so that are nested or full of faults. */
export const hugeTexts: readonly HugeText[] = [
  { title: 'opening brackets alone', path: YAML, text: () => '['.repeat(1_000_000), code: 'root-not-keys' },
  { title: 'opening braces alone', path: YAML, text: () => '{'.repeat(1_000_000), code: 'nested-too-deeply' },
  {
    title: 'opening brackets in an entry',
    path: YAML,
    text: () => `${OPENING}  - ${'['.repeat(1_000_000)}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'braces inside braces',
    path: YAML,
    text: () => `${OPENING}  - ${'{a: '.repeat(250_000)}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'dashes on one line',
    path: YAML,
    text: () => `${OPENING}  - ${'- '.repeat(500_000)}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'keys inside keys, line by line',
    path: YAML,
    text: () => `${OPENING}  - a:\n${repeat(3000, (index) => `${' '.repeat(Number(index) + 6)}a:\n`)}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'opening brackets in JSON',
    path: JSON_FILE,
    text: () => '['.repeat(1_000_000),
    code: 'json-root-not-object',
  },
  { title: 'opening braces in JSON', path: JSON_FILE, text: () => '{'.repeat(1_000_000), code: 'nested-too-deeply' },
  {
    title: 'brackets in an entry in JSON',
    path: JSON_FILE,
    text: () => `{"responses": [${'['.repeat(1_000_000)}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'brackets that close, in JSON',
    path: JSON_FILE,
    text: () => `{"responses": [${'['.repeat(10_000)}${']'.repeat(10_000)}]}`,
    code: 'nested-too-deeply',
  },
  {
    title: 'objects that never close, line by line',
    path: JSON_FILE,
    text: () => `{"responses": [\n${'{"a":\n'.repeat(30_000)}`,
    code: 'json-value-missing',
  },
  {
    title: 'quotes in JSON',
    path: JSON_FILE,
    text: () => `{"responses": [${'"'.repeat(100_000)}`,
    code: 'json-comma-missing',
  },
  {
    title: 'commas in JSON',
    path: JSON_FILE,
    text: () => `{"responses": [${','.repeat(30_000)}`,
    code: 'json-value-missing',
  },
  {
    title: 'a comment that never ends',
    path: JSON_FILE,
    text: () => `{"library": "a", /${'*'.repeat(1_000_000)}`,
    code: 'json-comment',
  },
  {
    title: '100,000 keys in one map',
    path: YAML,
    text: () => `${OPENING}  - id: x\n${repeat(100_000, (index) => `    key-${index}: 1\n`)}`,
    code: 'key-unknown',
  },
  {
    title: '100,000 keys in one map in braces',
    path: YAML,
    text: () => `${OPENING}  - { ${repeat(100_000, (index) => `key-${index}: 1, `)} }\n`,
    code: 'key-unknown',
  },
  {
    title: '50,000 keys at the top',
    path: YAML,
    text: () => repeat(50_000, (index) => `key-${index}: 1\n`),
    code: 'key-unknown',
  },
  {
    title: '20,000 sections',
    path: YAML,
    text: () => repeat(20_000, (index) => `key-${index}:\n  a: 1\n`),
    code: 'key-unknown',
  },
  {
    title: 'one key 50,000 times',
    path: YAML,
    text: () => `${OPENING}  - id: x\n${'    title: X\n'.repeat(50_000)}`,
    code: 'duplicate-key',
  },
  {
    title: 'one id 20,000 times',
    path: YAML,
    text: () => OPENING + `${ENTRY}hi\n`.repeat(20_000),
    code: 'id-duplicate',
  },
  {
    title: 'a chain of 50,000 steps',
    path: SCRIPT,
    text: () =>
      `${STEPS}${repeat(50_000, (index) => `  s${index}:\n    goto: s${String(Number(index) + 1)}\n`)}  s50000: { end: resolved }\n`,
  },
  {
    title: '20,000 steps that lead nowhere',
    path: SCRIPT,
    text: () => STEPS + repeat(20_000, (index) => `  s${index}:\n    goto: t${index}\n`),
    code: 'id-unknown',
  },
  {
    title: '20,000 unknown steps in one entry',
    path: SCRIPT,
    text: () =>
      `${STEPS}  s0:\n    replies:\n${repeat(20_000, (index) => `      - { intent: i, goto: t${index}, x: 1 }\n`)}`,
    code: 'id-unknown',
  },
  {
    title: '20,000 bent texts in one entry',
    path: SCRIPT,
    text: () => `${STEPS}  s0:\n    end: resolved\n    say:\n${'      - {{name}}\n'.repeat(20_000)}`,
    code: 'text-starts-with-brace',
  },
  {
    title: 'a bomb of aliases',
    path: YAML,
    text: () =>
      `${OPENING}  - &a [x, x, x]\n${listLetters()
        .map((to, index) => `  - &${to} [${`*${'a'.concat(...listLetters()).charAt(index)}, `.repeat(9)}]\n`)
        .join('')}`,
    code: 'alias-too-large',
  },
  {
    title: 'a chain of 20,000 aliases',
    path: YAML,
    text: () =>
      `${OPENING}  - &a0 x\n${repeat(20_000, (index) => `  - &a${String(Number(index) + 1)} [*a${index}]\n`)}`,
    code: 'alias-too-large',
  },
  {
    title: '10,000 aliases of a long list',
    path: YAML,
    text: () => `${OPENING}  - &a [${'x, '.repeat(9000)}]\n${'  - *a\n'.repeat(10_000)}`,
    code: 'alias-too-large',
  },
  {
    title: 'invisible characters',
    path: YAML,
    text: () => `${OPENING}${ENTRY}"${'\u0001'.repeat(200_000)}"\n`,
    code: 'control-character',
  },
  { title: 'lines at the margin', path: YAML, text: () => 'junk\n'.repeat(200_000), code: 'text-at-margin' },
  {
    title: 'lines that a merge leaves',
    path: YAML,
    text: () => '<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n'.repeat(20_000),
    code: 'conflict-marker',
  },
  { title: 'lines that end with CR alone', path: YAML, text: () => 'a: 1\r'.repeat(30_000), code: 'duplicate-key' },
  { title: 'empty lines', path: YAML, text: () => '\n'.repeat(5_000_000), code: 'file-empty' },
  {
    title: 'a quote that is never closed',
    path: YAML,
    text: () => `${OPENING}  - id: "${'x\n'.repeat(100_000)}`,
    code: 'quote-not-closed',
  },
  {
    title: 'placeholders that never close',
    path: YAML,
    text: () => `${OPENING}${ENTRY}"${'{{#if a}}'.repeat(20_000)}"\n`,
    code: 'template-block-unclosed',
  },
  {
    title: 'brackets in a condition',
    path: SCRIPT,
    text: () => `${STEPS}  s0:\n    decide:\n      - { when: "${'('.repeat(1900)}", goto: s0 }\n`,
    code: 'condition-bracket-open',
  },
];

function repeat(times: number, write: (index: string) => string): string {
  return Array.from({ length: times }, (_, index) => write(String(index))).join('');
}

function listLetters(): string[] {
  return ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
}

function toJson(responses: readonly object[]): string {
  return JSON.stringify({ library: 'a', locale: 'en-GB', responses });
}
