import assert from 'node:assert/strict';
import { sayProblem } from '../../src/core/base/problem.ts';
import type { Format } from '../../src/core/document/document.ts';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { withoutFindings } from '../core/engine/without-findings.ts';
import { getFileType } from '../../src/core/schema/kinds.ts';
import { SECTIONS, STEP_WAYS } from '../../src/core/schema/sections.ts';
import { matchGlob } from '../../src/core/base/match-glob.ts';
import { documents, project } from './desk.ts';
import { expandSnippet, listChoices, listIndexes } from './expand-snippet.ts';
import { createHost } from './hosts.ts';
import { insertSnippet } from './insert-snippet.ts';
import { parseSnippet } from './parse-snippet.ts';
import type { Snippet } from './read-snippets.ts';
import { readSnippets } from './read-snippets.ts';
import { shared } from '../core/engine/shared-parts.ts';

const snippets = readSnippets();
const wholes = snippets.filter((snippet) => snippet.isFileTemplate);
const parts = snippets.filter((snippet) => !snippet.isFileTemplate);

/** The tool writes these itself. */
const WRITTEN_BY_THE_TOOL = ['reviews', 'transcript'];
const kinds = Object.keys(SECTIONS).filter((kind) => !WRITTEN_BY_THE_TOOL.includes(kind));

/** The file that an author would begin with each snippet for a whole document. */
const FILES: Readonly<Record<string, string>> = {
  responses: 'Billing',
  chatscript: 'refund',
  scenario: 'refund-late-parcel',
  shift: 'friday evening',
  chattest: 'refund_promised',
  scorecard: 'chat-quality',
  etiquette: 'house',
};

describe('the snippets', () => {
  for (const format of ['yaml', 'json'] as const) {
    describe(`in ${format.toUpperCase()}`, () => {
      const ours = snippets.filter((snippet) => snippet.format === format);

      it('begin every kind of document that people write in it', () => {
        const names = kinds
          .map((kind) => getNameOf(kind, format))
          .filter((name) => getFileType(name)?.format === format);
        const begun = names.map(
          (name) => wholes.filter((whole) => whole.format === format && isFor(whole, name)).length,
        );
        assert.deepEqual(
          begun,
          names.map(() => 1),
        );
      });

      it('write a step for every way on, and one that asks for a moment', () => {
        for (const way of [...STEP_WAYS, 'hold']) {
          const snippet = ours.find(({ prefix }) => prefix === `step ${way}`);
          assert.match(expand(snippet), new RegExp(`^ *"?${way}"?:`, 'm'));
        }
      });

      it('have each a prefix of small letters, and none has it twice', () => {
        for (const { prefix } of ours) assert.match(prefix, /^[a-z]+( [a-z]+)*$/);
        assert.equal(new Set(ours.map(({ prefix }) => prefix)).size, ours.length);
      });
    });
  }

  it('are the same in both languages, but for the project, which is always YAML', () => {
    const listed = (format: Format): string[] =>
      snippets
        .filter((snippet) => snippet.format === format && !isFor(snippet, 'chatwright.yaml'))
        .map(({ name, prefix, include }) => `${name} · ${prefix} · ${include.join(' ')}`);
    assert.deepEqual(listed('json'), listed('yaml'));
  });

  it('say in a sentence what they write, and are offered only in files of ours', () => {
    for (const { name, description, include } of snippets) {
      assert.match(description, /^[A-Z].*\.$/, name);
      for (const pattern of include) assert.ok(getFileType(pattern.replace(/\.\*$/, '.yaml')), `${name}: ${pattern}`);
    }
  });

  it('lead through the tab stops from top to bottom, from 1 on, and leave none out', () => {
    for (const snippet of snippets) {
      const indexes = [...new Set(listIndexes(parseSnippet(snippet.body.join('\n'))))];
      const given = indexes.map((_, index) => index + 1);
      assert.deepEqual(
        [...indexes].sort((one, other) => one - other),
        given,
        snippet.name,
      );
      assert.equal(indexes[0], 1, snippet.name);
    }
  });

  it('are indented by spaces, two for each level', () => {
    for (const { name, body } of snippets) {
      for (const line of body) {
        assert.doesNotMatch(line, /[\t\r\n]/, name);
        assert.doesNotMatch(line, / $/, name);
        assert.equal((/^ */.exec(line)?.[0].length ?? 0) % 2, 0, name);
      }
    }
  });
});

describe('a whole document from a snippet', () => {
  const [newProject] = wholes.filter((whole) => isFor(whole, 'chatwright.yaml'));

  for (const format of ['yaml', 'json'] as const) {
    it(`has nothing to repair beside all others from snippets in ${format.toUpperCase()}`, () => {
      const files = new Map([['chatwright.yaml', expand(newProject)]]);
      for (const kind of Object.keys(FILES)) {
        const path = getNameOf(kind, format);
        const whole = wholes.find((snippet) => snippet.format === format && isFor(snippet, path));
        files.set(path, expand(whole, { path }));
      }
      for (const path of files.keys()) assert.deepEqual(findFaults(files, path), [], path);
    });
  }

  it('is named after its file, in small letters with dashes', () => {
    const whole = wholes.find((snippet) => snippet.format === 'yaml' && isFor(snippet, 'a.shift.yaml'));
    assert.match(expand(whole, { path: 'friday evening.shift.yaml' }), /^shift: friday-evening$/m);
    assert.match(expand(whole, { path: 'Q4_Peak.shift.yaml' }), /^shift: q4-peak$/m);
  });

  for (const whole of wholes) {
    it(`has nothing to repair with any choice: ${whole.prefix} in ${whole.format.toUpperCase()}`, () => {
      for (const options of listOptions(whole)) {
        const files = new Map([['chatwright.yaml', project]]);
        for (const kind of Object.keys(FILES)) {
          const path = getNameOf(kind, whole.format);
          const other = wholes.find((snippet) => snippet.format === whole.format && isFor(snippet, path));
          files.set(path, expand(other, { path, ...(other === whole && { options }) }));
        }
        const isProject = whole === newProject;
        if (isProject) files.set('chatwright.yaml', expand(whole, { options }));
        const path = isProject ? 'chatwright.yaml' : [...files.keys()].find((each) => isFor(whole, each));
        assert.deepEqual(findFaults(files, path ?? ''), [], JSON.stringify([...options]));
      }
    });
  }
});

describe('a part of a document from a snippet', () => {
  it('is put into files that have nothing to repair themselves', () => {
    const files = new Map([['chatwright.yaml', project], ...Object.entries(documents)]);
    for (const path of files.keys()) assert.deepEqual(findFaults(files, path), [], path);
  });

  for (const part of parts) {
    it(`has nothing to repair with any choice: ${part.prefix} in ${part.format.toUpperCase()}`, () => {
      for (const options of listOptions(part)) {
        const text = expand(part, { options });
        const host = createHost(part.prefix, part.format, text);
        assert.ok(isFor(part, host.path), `${part.name} is not offered in ${host.path}`);
        const files = new Map([['chatwright.yaml', project], ...Object.entries(documents)]);
        files.set(host.path, insertSnippet(host.text, text));
        assert.deepEqual(findFaults(files, host.path), [], files.get(host.path));
      }
    });
  }
});

function getNameOf(kind: string, format: Format): string {
  return kind === 'project' ? 'chatwright.yaml' : `${FILES[kind] ?? ''}.${kind}.${format}`;
}

function isFor(snippet: Snippet, path: string): boolean {
  return snippet.include.some((pattern) => matchGlob(pattern, path));
}

/** The first option of every choice, and then each other option of each choice. */
function listOptions(snippet: Snippet): ReadonlyMap<number, string>[] {
  const choices = listChoices(parseSnippet(snippet.body.join('\n')));
  const others = choices.flatMap(({ index, options }) => options.slice(1).map((option) => new Map([[index, option]])));
  return [new Map<number, string>(), ...others];
}

function expand(
  snippet: Snippet | undefined,
  { path = '', options }: { path?: string; options?: ReadonlyMap<number, string> } = {},
): string {
  assert.ok(snippet);
  const variables = { TM_FILENAME_BASE: path.slice(0, Math.max(0, path.lastIndexOf('.'))), CURRENT_YEAR: '2027' };
  return expandSnippet(parseSnippet(snippet.body.join('\n')), { variables, ...(options && { options }) });
}

function findFaults(files: ReadonlyMap<string, string>, path: string): string[] {
  const engine = createEngine({ shared });
  for (const [name, text] of files) engine.setFile(`/desk/${name}`, text);
  assert.ok(engine.has(`/desk/${path}`), path);
  return withoutFindings(engine.getProblems(`/desk/${path}`))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((problem) => `${problem.code}: ${sayProblem(problem)}`);
}
