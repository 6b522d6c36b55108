import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rules } from '../../../src/core/etiquette/rules/index.ts';
import { runRecorded } from '../run-recorded.ts';

const root = new URL('../../../', import.meta.url);

describe('chatwright rules', () => {
  let all: Awaited<ReturnType<typeof run>>;
  before(async () => {
    all = await run('--format', 'json');
  });

  it('lists every rule for programs, with its page, a reporting and a silent example, its languages and options', () => {
    assert.equal(all.code, 0);
    const listed = (JSON.parse(all.output) as { rules: Listed[] }).rules;
    assert.deepEqual(
      listed.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, docs, tests, languages, options, description } of listed) {
      assert.ok(docs !== null && existsSync(new URL(docs, root)), `${id} has no page`);
      assert.ok(tests.reporting > 0 && tests.silent > 0, `${id} lacks an example`);
      assert.ok(languages === 'any' || languages.length > 0, id);
      assert.match(description, /\.$/);
      assert.equal(options.type, 'object');
    }
  });

  it('tells by the examples whether a rule can mend what it finds', () => {
    const listed = (JSON.parse(all.output) as { rules: Listed[] }).rules;
    const kinds = new Map(listed.map(({ id, fixes }) => [id, fixes]));
    assert.equal(kinds.get('double-space'), 'safe');
    assert.equal(kinds.get('robotic-phrase'), 'suggested');
  });

  it('lists one group for people, each rule on a line', async () => {
    const { code, output } = await run('--category', 'tone');
    assert.equal(code, 0);
    const own = rules.filter(({ category }) => category === 'tone');
    assert.match(
      output,
      /^Tone and mechanics\n {2}all-caps +warning {2}en es {2}Capitals are .*\[mends\] \[recommended\]\n/,
    );
    assert.equal(output.split('\n').filter((line) => line.startsWith('  ')).length, own.length);
    assert.ok(output.includes(`\n\n${String(own.length)} rules: `));
  });

  it('breaks the lines for a narrow terminal', async () => {
    const { output } = await runRecorded(root.pathname, ['rules', '--category', 'tone'], { width: 90 });
    const lines = output.split('\n').filter((line) => line.startsWith('  '));
    assert.ok(lines.every((line) => line.length <= 90));
  });

  it('takes no names', async () => {
    const { code, complaints } = await run('all-caps');
    assert.equal(code, 2);
    assert.deepEqual(complaints, ['`chatwright rules` takes no names. For one rule: `chatwright explain all-caps`.']);
  });
});

function run(...words: readonly string[]): ReturnType<typeof runRecorded> {
  return runRecorded(root.pathname, ['rules', ...words]);
}

interface Listed {
  readonly id: string;
  readonly description: string;
  readonly docs: string | null;
  readonly tests: { readonly reporting: number; readonly silent: number };
  readonly languages: readonly string[] | 'any';
  readonly options: { readonly type: string };
  readonly fixes: string;
}
