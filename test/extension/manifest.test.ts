import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { getFileType } from '../../src/core/schema/kinds.ts';
import { filePatterns } from '../../src/protocol/file-patterns.ts';
import { defaultSettings } from '../../src/protocol/settings.ts';
import { matchGlob } from '../../src/core/base/match-glob.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands, configuration, languages, walkthroughs } = manifest.contributes;

describe('the manifest', () => {
  it('says every word through package.nls.json, and no word there is left over', () => {
    const used = [...read('package.json').matchAll(/%([\w.]+)%/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(JSON.parse(read('package.nls.json')) as object).sort());
    for (const { title, category } of commands) assert.match(`${title} ${category}`, /^%.+% %.+%$/);
    for (const { markdownDescription } of Object.values(configuration.properties))
      assert.match(markdownDescription, /^%.+%$/);
  });

  it('gives each file of ours to the language that it is written in, and no other file', () => {
    for (const { id, filenames = [], filenamePatterns } of languages) {
      const format = id === 'chatwright' ? 'yaml' : 'json';
      for (const name of [...filenames, ...filenamePatterns.map((pattern) => pattern.replace('*', 'a'))]) {
        assert.equal(getFileType(name)?.format, format, name);
        assert.ok(
          filePatterns.some((pattern) => matchGlob(pattern, `folder/${name}`)),
          name,
        );
      }
    }
    const names = languages.flatMap((each) => [...(each.filenames ?? []), ...each.filenamePatterns]);
    assert.equal(names.length, 4 + 8 * 3);
  });

  it('names files that exist', () => {
    const paths = [...read('package.json').matchAll(/"(?:\.\/)?((?:media|syntaxes|language-configuration)[\w/.-]*)"/g)];
    for (const [, path = ''] of paths) assert.ok(existsSync(new URL(path, root)), path);
    assert.ok(paths.length > 10);
  });

  it('runs in the walkthrough only commands that it has', () => {
    const ours = new Set(commands.map(({ command }) => command));
    const said = read('package.nls.json') + JSON.stringify(walkthroughs);
    for (const [, command = ''] of said.matchAll(/(chatwright\.\w+)(?=\)|")/g)) assert.ok(ours.has(command), command);
  });

  it('has the defaults that hold without it', () => {
    assert.equal(configuration.properties['chatwright.problems.maximum']?.default, defaultSettings.maximumProblems);
    assert.deepEqual(configuration.properties['chatwright.exclude']?.default, defaultSettings.exclude);
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly markdownDescription: string }>
      >;
    };
    readonly languages: readonly {
      readonly id: string;
      readonly filenames?: readonly string[];
      readonly filenamePatterns: readonly string[];
    }[];
    readonly walkthroughs: readonly unknown[];
  };
}
