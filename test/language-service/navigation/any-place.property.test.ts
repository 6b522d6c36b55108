import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { toPath } from '../../../src/language-service/document-path.ts';
import { getIncomingCalls } from '../../../src/language-service/navigation/calls/get-incoming-calls.ts';
import { getOutgoingCalls } from '../../../src/language-service/navigation/calls/get-outgoing-calls.ts';
import { prepareCallHierarchy } from '../../../src/language-service/navigation/calls/prepare-call-hierarchy.ts';
import { getDefinition } from '../../../src/language-service/navigation/get-definition.ts';
import { getHighlights } from '../../../src/language-service/navigation/get-highlights.ts';
import { getReferences } from '../../../src/language-service/navigation/get-references.ts';
import { getTypeDefinition } from '../../../src/language-service/navigation/get-type-definition.ts';
import { getRenameEdit } from '../../../src/language-service/navigation/rename/get-rename-edit.ts';
import { prepareRename } from '../../../src/language-service/navigation/rename/prepare-rename.ts';
import { WORKSPACE } from '../../core/engine/sample-workspace.ts';
import { showFiles } from '../show-files.ts';

describe('at any place of any text', () => {
  const paths = [...WORKSPACE.keys()];
  const files = showFiles(Object.fromEntries(WORKSPACE));
  const { engine } = files;
  const pieces = [
    '',
    '\n',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '{{',
    '}}',
    '[',
    ']',
    '#',
    '@',
    '+',
    '/',
    '.',
    'greet',
    '|-\n',
    '&a ',
    '*a',
  ];

  it('names lead somewhere, what is renamed is renamed in whole, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 12 }),
        fc.constantFrom(...pieces),
        fc.constantFrom('fresh', 'fresh.name', 'true', 'a/b', ''),
        (path, at, removed, piece, name) => {
          const text = WORKSPACE.get(path) ?? '';
          const { length } = text;
          const start = Math.floor(at * length);
          const end = Math.min(start + removed, length);
          assert.equal(engine.getText(path), text);
          engine.editFile(path, [{ span: { start, end }, text: piece }]);
          const position = engine.positionAt(path, start + piece.length);
          getTypeDefinition(files, path, position);
          const places = getReferences(files, path, position, 'all');
          for (const { uri } of getDefinition(files, path, position)) assert.ok(engine.has(toPath(uri)));
          assert.equal(
            getHighlights(files, path, position).length,
            places.filter(({ uri }) => toPath(uri) === path).length,
          );
          for (const item of prepareCallHierarchy(files, path, position)) {
            getIncomingCalls(files, item);
            getOutgoingCalls(files, item);
          }
          const isRefused = prepareRename(files, path, position).kind === 'refused';
          const answer = getRenameEdit(files, path, position, name, undefined);
          if (answer.kind === 'refused') assert.match(answer.sentence, /\.$/);
          else {
            assert.equal(isRefused, false);
            const changes = (answer.edit.documentChanges ?? []) as TextDocumentEdit[];
            assert.ok(changes.flatMap(({ edits }) => edits).length >= places.length);
          }
          const written = { start, end: start + piece.length };
          engine.editFile(path, [{ span: written, text: text.slice(start, end) }]);
        },
      ),
      { numRuns: 1000, seed: 20261122 },
    );
  }).timeout(60_000);
});
