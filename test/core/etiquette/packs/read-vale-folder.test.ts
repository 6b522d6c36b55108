import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { PackRule } from '../../../../src/core/etiquette/packs/pack-rule.ts';
import { readValeFolder } from '../../../../src/core/etiquette/packs/read-vale-folder.ts';
import { createProse } from '../../../../src/core/prose/prose.ts';

const fixtures = new URL('../../../fixtures/vale/', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, fixtures), 'utf8');
}

function readStyles(): Map<string, string> {
  const paths = readdirSync(new URL('styles/', fixtures), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return new Map(paths.map((path) => [path.slice(path.lastIndexOf('styles/')), readFileSync(path, 'utf8')]));
}

function findAllAt(rules: readonly PackRule[], text: string): string[] {
  const prose = createProse(text);
  const found = rules.flatMap((rule) => [...rule.find(prose)].map((match) => ({ id: rule.id, ...match })));
  found.sort((one, other) => one.start - other.start);
  return found.map(({ id, start, message }) => {
    const before = text.slice(0, start);
    return `${before.split('\n').length}:${start - before.lastIndexOf('\n')}:${id}:${message}`;
  });
}

describe('readValeFolder', () => {
  const folder = readValeFolder(readStyles());

  it('finds in plain prose what Vale finds, at the same places', () => {
    assert.deepEqual(findAllAt(folder.rules, read('text.txt')), read('expected.txt').trimEnd().split('\n'));
  });

  it('says by name, once, which rules cannot run', () => {
    assert.deepEqual(
      folder.refused.map(({ id, path, reason }) => [id, path, reason]),
      [
        ['Desk.Broken', 'styles/Desk/Broken.yml', 'The file cannot be read as YAML.'],
        [
          'Desk.Echo',
          'styles/Desk/Echo.yml',
          'The pattern `(\\w+), \\1` looks back at what it found before, such as `\\1`, which we cannot run.',
        ],
        [
          'Desk.Grades',
          'styles/Desk/Grades.yml',
          'Rules of the type `readability` cannot be run; write the figure as a rule of the type `metric`.',
        ],
        [
          'Desk.Nouns',
          'styles/Desk/Nouns.yml',
          'The rule asks for parts of speech (`tag`), which we do not know; only `pattern`, `negate` and `skip` can be run.',
        ],
        [
          'Desk.Words',
          'styles/Desk/Words.yml',
          'Rules of the type `spelling` need a dictionary of Vale; switch on our own rule `spelling` instead.',
        ],
      ],
    );
  });

  it('takes no settings, words or scripts for rules', () => {
    assert.deepEqual(
      folder.rules.filter(({ id }) => !id.startsWith('Desk.')),
      [],
    );
    assert.equal(folder.rules.length, 14);
  });

  it('reads aliases, and rules in any order of their keys', () => {
    const text = 'tokens: &words [one, two]\nexceptions: *words\nmessage: x\nextends: existence\n';
    const { rules, refused } = readValeFolder(new Map([['A/B.yml', text]]));
    assert.deepEqual(refused, []);
    assert.deepEqual(findAllAt(rules, 'one'), []);
    assert.equal(rules[0]?.id, 'A.B');
  });
});
