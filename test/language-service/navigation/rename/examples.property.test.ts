import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isOurs } from '../../../../src/language-service/file-role.ts';
import type { IdKind } from '../../../../src/core/schema/id-kind.ts';
import { listDefinitions } from '../../../../src/language-service/navigation/list-definitions.ts';
import { getOwnName, type NamedThing } from '../../../../src/language-service/navigation/named-thing.ts';
import { showFiles } from '../../show-files.ts';
import { countProblems, noteFindings } from './expect-rename.ts';
import { renameAll, type RenamedFiles } from './rename-all.ts';

const kinds: readonly IdKind[] = [
  'brand',
  'customer',
  'fact',
  'hours',
  'intent',
  'library',
  'outcome',
  'platform-target',
  'queue',
  'response',
  'scenario',
  'scorecard',
  'script',
  'shortcut',
  'step',
  'tag',
  'variable',
];

const PROJECT = '/desk/chatwright.yaml';

describe('the sample workspace', () => {
  const folder = new URL('../../../../examples/', import.meta.url);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isOurs(name) && !name.startsWith('training'))
    .map((name) => [`/desk/${name}`, readFileSync(new URL(name, folder), 'utf8')] as const);
  const files = showFiles(Object.fromEntries(texts));
  const { engine } = files;
  const baseline = noteFindings(files);

  for (const kind of kinds) {
    it(`keeps its problems when each ${kind} is renamed, and its bytes when each is renamed back`, () => {
      const renamed: RenamedFiles = { files, baseline };
      const problems = countProblems(renamed);
      const texts = readAll();
      const names = [...engine.view.listNames(PROJECT, kind)].filter((name) => !isFixed({ kind, name }));
      assert.ok(names.length > 0);
      const places = names.map((name) => {
        const [definition] = listDefinitions(engine.view, PROJECT, { kind, name });
        assert.ok(definition !== undefined, name);
        const { path, span } = definition;
        return renameAll(renamed, { path, position: engine.positionAt(path, span.start) }, freshen({ kind, name }));
      });
      assert.notDeepEqual(readAll(), texts);
      assert.deepEqual(countProblems(renamed), problems);
      for (const [index, name] of [...names.entries()].reverse()) {
        const place = places[index];
        if (place !== undefined) renameAll(renamed, place, getOwnName({ kind, name }));
      }
      assert.deepEqual(readAll(), texts);
      assert.equal(renamed.baseline?.text, baseline.text);
    }).timeout(30_000);
  }

  function readAll(): readonly string[] {
    return [...engine.paths()].map((path) => engine.getText(path) ?? '');
  }
});

function isFixed({ kind, name }: NamedThing): boolean {
  return kind === 'outcome' && (name === 'passed' || name === 'failed');
}

/** Another name that nothing has; rules read the last words of variables, and the first ones of outcomes. */
function freshen(thing: NamedThing): string {
  const own = getOwnName(thing);
  if (thing.kind === 'variable' || thing.kind === 'fact') return own.replace(/[^.]+$/, (last) => `my_${last}`);
  if (thing.kind === 'outcome') return `${own}-again`;
  return own.replace(/[^/]+$/, (last) => `my-${last}`);
}
