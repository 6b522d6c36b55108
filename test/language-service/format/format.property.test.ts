import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { createDocument, type Format } from '../../../src/core/document/document.ts';
import { readTree } from '../../../src/core/etiquette/packs/read-tree.ts';
import { toData } from '../../../src/core/document/to-data.ts';
import { getFileType } from '../../../src/core/schema/kinds.ts';
import { formatJson } from '../../../src/language-service/format/format-json.ts';
import { formatYaml } from '../../../src/language-service/format/format-yaml.ts';
import { toSpaceEdits } from '../../../src/language-service/format/space-edits.ts';
import { writtenDocument } from '../../core/document/written-document.ts';

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  const type = getFileType(name);
  return type === undefined ? [] : [{ name, ...type, text: readFileSync(`examples/${name}`, 'utf8') }];
});

describe('formatting', () => {
  it('changes nothing that a text says and none of its signs, and formats it once and for all', () => {
    fc.assert(
      fc.property(writtenDocument(), (text) => expectSame(text, 'yaml')),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('does so in our examples, however far they are indented', () => {
    for (const { format, text } of examples) {
      expectSame(text, format);
      expectSame(text.replace(/^ +/gm, '$&$&'), format);
    }
  });

  it('finds our own examples as it would write them', () => {
    for (const { name, text, format } of examples.filter((example) => !example.name.startsWith('training')))
      assert.equal(formatAll(text, format), text, name);
  });

  it('stays calm over texts that are broken anywhere', () => {
    const cuts = fc.record({ example: fc.constantFrom(...examples), from: fc.nat(4000), length: fc.nat(60) });
    fc.assert(
      fc.property(cuts, ({ example: { text, format }, from, length }) => {
        const broken = text.slice(0, 4000).slice(0, from) + text.slice(from + length, 4000);
        const formatted = formatAll(broken, format);
        assert.notEqual(toSpaceEdits(broken, formatted), undefined);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});

function expectSame(text: string, format: Format): void {
  const formatted = formatAll(text, format);
  assert.deepEqual(readAll(formatted, format), readAll(text, format), text);
  assert.notEqual(toSpaceEdits(text, formatted), undefined);
  assert.equal(formatAll(formatted, format), formatted, text);
}

function formatAll(text: string, format: Format): string {
  const document = createDocument(text, format);
  const last = document.blocks.length - 1;
  return (format === 'json' ? formatJson(document, 0, last) : formatYaml(document, 0, last)).join('');
}

function readAll(text: string, format: Format): unknown {
  const { node, resolve, problems } = readTree(text, format);
  return { data: toData(node, resolve), problems: problems.map(({ code }) => code) };
}
