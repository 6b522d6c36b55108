import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { sayProblem } from '../../src/core/base/problem.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import { english } from '../../src/core/base/sentences/en.ts';
import { referencesSentences } from '../../src/core/base/sentences/en/references.ts';
import { rulesSentences } from '../../src/core/base/sentences/en/rules.ts';
import { schemaSentences } from '../../src/core/base/sentences/en/schema.ts';
import { structureSentences } from '../../src/core/base/sentences/en/structure.ts';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { withoutFindings } from '../core/engine/without-findings.ts';
import { shared } from '../core/engine/shared-parts.ts';

/** Words and signs of the people who build this, not of those who use it. */
const JARGON = /\b(?:schemas?|mappings?|scalars?|tokens?|nodes?|oneOf|anyOf)\b|(?:^|[\s`'"(#])\/\w+/im;

const pages = new URL('../../docs/problems/', import.meta.url);
const sentences = new URL('../../src/core/base/sentences/en/', import.meta.url);
const codes = Object.keys(english).sort();

describe('the page of each problem with keys, values, names and rules', () => {
  for (const code of Object.keys({
    ...structureSentences,
    ...schemaSentences,
    ...referencesSentences,
    ...rulesSentences,
  })) {
    it(`${code} shows files with it, and without`, () => {
      const page = read(`${code}.md`);
      const [, example = '', mended = ''] =
        /\n## An example\n(.*)\n## How to mend it\n(.*)$/s.exec(page) ?? assert.fail('The page lacks a part.');
      const files = readExample(example, undefined);
      const mendedFiles = readExample(mended, [...files.keys()].at(-1));
      assert.ok(mendedFiles.size > 0, 'The page does not show the file without it.');
      assert.equal(say(check(mendedFiles)), '');
      const problems = check(files);
      const told = new Set<string>(problems.map((problem) => problem.code));
      assert.deepEqual([...told], [code], say(problems));
      assert.doesNotMatch(say(problems), JARGON);
    });
  }
});

describe('the pages of all problems', () => {
  it('are one for each problem, and none besides', () => {
    const written = readdirSync(pages).filter((name) => name !== 'README.md');
    assert.deepEqual(written.sort(), codes.map((code) => `${code}.md`).sort());
  });

  for (const code of codes) {
    it(`${code} says what it means, shows an example and how to mend it, in plain words`, () => {
      const page = read(`${code}.md`);
      assert.match(
        page,
        new RegExp(`^# .+\n\n\`${code}\`\n\n## What it means\n.+\n## An example\n.+\n## How to mend it\n`, 's'),
      );
      assert.doesNotMatch(page, JARGON);
    });
  }

  it('are listed once each, with title and severity', () => {
    const rows = [...read('README.md').matchAll(/^\| \[(.+)\]\((.+)\.md\) +\| `(.+)` +\| (\w+) +\|$/gm)];
    const listed = rows.map(([, title, page, code, severity]) => [code, page, title, severity]);
    const expected = Object.entries(english).map(([code, { severity }]) => [code, code, readTitle(code), severity]);
    assert.deepEqual(listed.sort(byFirst), expected.sort(byFirst));
  });
});

describe('the sentences of all problems', () => {
  for (const name of readdirSync(sentences)) {
    it(`${name} uses plain words`, () => {
      assert.doesNotMatch(readFileSync(new URL(name, sentences), 'utf8'), JARGON);
    });
  }
});

/** The files of an example; a block that names no file belongs to `unnamed`. */
function readExample(markdown: string, unnamed: string | undefined): ReadonlyMap<string, string> {
  const blocks = markdown.matchAll(/(?:In `([^`\n]+)`:\n\n)?```(?:yaml|json)\n(.*?)```/gs);
  return new Map(
    [...blocks].map(([, name = unnamed, text = '']) => [name ?? assert.fail('Name the file.'), text] as const),
  );
}

function check(files: ReadonlyMap<string, string>): readonly Problem[] {
  const engine = createEngine({ shared });
  for (const [name, text] of files) engine.setFile(`/desk/${name}`, text);
  return [...files.keys()].flatMap((name) => withoutFindings(engine.getProblems(`/desk/${name}`)));
}

function say(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problem.code}: ${sayProblem(problem)}`).join('\n');
}

function readTitle(code: string): string {
  return /^# (.+)\n/.exec(read(`${code}.md`))?.[1] ?? '';
}

function byFirst([a = '']: readonly (string | undefined)[], [b = '']: readonly (string | undefined)[]): number {
  return a < b ? -1 : 1;
}

function read(name: string): string {
  return readFileSync(new URL(name, pages), 'utf8');
}
