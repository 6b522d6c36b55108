import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { stringify } from 'yaml';
import { buildDictionaries } from '../../scripts/build-dictionaries.ts';
import { sayProblem } from '../../src/core/base/problem.ts';
import { createColdCheck } from '../../src/core/engine/create-cold-check.ts';
import type { Rule } from '../../src/core/etiquette/rule.ts';
import { rules } from '../../src/core/etiquette/rules/index.ts';
import { shared } from '../core/engine/shared-parts.ts';

const pages = new URL('../../docs/rules/', import.meta.url);
const dictionaries: ReadonlyMap<string, Uint8Array> = buildDictionaries();

describe('the pages of the rules', () => {
  it('are one for each rule, and none besides', () => {
    const written = readdirSync(pages).filter((name) => name !== 'README.md');
    assert.deepEqual(written.sort(), rules.map(({ id }) => `${id}.md`).sort());
  });

  for (const rule of rules) {
    const page = readFileSync(new URL(`${rule.id}.md`, pages), 'utf8');

    it(`${rule.id} says what it asks for, why, and when to do without it`, () => {
      const [title = '', description = ''] = page.split('\n\n');
      assert.equal(title, `# ${rule.id}`);
      assert.equal(description, rule.description);
      const parts = [...page.matchAll(/^## (.*)$/gm)].map(([, name]) => name);
      const options = rule.options === undefined ? [] : ['Options'];
      assert.deepEqual(parts, ['Why', 'Reported', 'Fine', 'When to switch it off', ...options]);
      for (const name of Object.keys(rule.options ?? {})) assert.ok(page.includes(`\n- \`${name}\` (`), name);
    });

    it(`${rule.id} shows texts that it reports, and others that are fine`, () => {
      const reported = readExamples(page, 'Reported');
      const fine = readExamples(page, 'Fine');
      assert.ok(reported.length > 0 && fine.length > 0);
      for (const example of reported) assert.ok(check(rule, example).length > 0, say(example));
      for (const example of fine) assert.deepEqual(check(rule, example), [], say(example));
    });
  }
});

/** The files of one example, by path. */
type Example = ReadonlyMap<string, string>;

/** Each block of a part is an example; what stands above the parts, such as a project, belongs to all of them. */
function readExamples(page: string, part: string): readonly Example[] {
  const [head = ''] = page.split('\n## Reported\n');
  const shared = readBlocks(head);
  const [, body = ''] = page.split(`\n## ${part}\n`);
  return readBlocks(body.split(/^## /m)[0] ?? '').map((file) => new Map([...shared, file]));
}

function readBlocks(text: string): readonly (readonly [path: string, content: string])[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: info = '', 2: content = '' }) => {
    const [kind, ...facts] = info.split(' ');
    return kind === 'text' ? writeMessage(content.replace(/\n$/, ''), facts) : [facts[0] ?? '', content];
  });
}

function writeMessage(text: string, facts: readonly string[]): readonly [path: string, content: string] {
  const told = Object.fromEntries(facts.map((fact) => fact.split('=') as [string, string]));
  const { locale = 'en-GB', channels = 'web', part = 'text' } = told;
  const top = { locale, channels: channels.split(',') };
  if (part === 'button') {
    const steps = { sample: { say: [{ text: 'Hello.', buttons: [text] }], end: 'resolved' } };
    return ['sample.chatscript.yaml', stringify({ script: 'samples', ...top, start: 'sample', steps })];
  }
  const responses = [{ id: 'sample', text }];
  return ['samples.responses.yaml', stringify({ library: 'samples', ...top, responses }, { lineWidth: 0 })];
}

/** What a rule says of an example, all others off. */
function check(rule: Rule, example: Example): readonly string[] {
  const engine = createColdCheck({ shared, today: '2026-11-22', readDictionary: (name) => dictionaries.get(name) });
  const project = example.get('chatwright.yaml') ?? 'version: 1\nname: Samples\nlocales: [en-GB, es-ES]\n';
  const settings = { extends: [], rules: { [rule.id]: 'warning' } };
  const files = new Map(example);
  files.delete('chatwright.yaml');
  engine.addFile('desk/chatwright.yaml', `${project}${stringify({ etiquette: settings })}`);
  for (const [path, text] of files) engine.addFile(`desk/${path}`, text);
  return [...files.keys()].flatMap((path) =>
    engine
      .getProblems(`desk/${path}`)
      .filter(({ code }) => code === rule.id)
      .map(sayProblem),
  );
}

function say(example: Example): string {
  return [...example].map(([path, text]) => `${path}\n${text}`).join('\n');
}
