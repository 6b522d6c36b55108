import assert from 'node:assert/strict';
import type { Location, Position } from 'vscode-languageserver-types';
import { getDefinition } from '../../../src/language-service/navigation/get-definition.ts';
import { getHighlights } from '../../../src/language-service/navigation/get-highlights.ts';
import { getReferences } from '../../../src/language-service/navigation/get-references.ts';
import { getTypeDefinition } from '../../../src/language-service/navigation/get-type-definition.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { toPath } from '../../../src/language-service/document-path.ts';
import { showMarked } from './marked-files.ts';

/** What an editor may ask for at a cursor. */
const ASK = {
  definition: getDefinition,
  'type definition': getTypeDefinition,
  'all places': (files, path, position) => getReferences(files, path, position, 'all'),
  uses: (files, path, position) => getReferences(files, path, position, 'uses'),
  highlights: (files, path, position) =>
    getHighlights(files, path, position).map(({ range }) => ({ uri: files.identify(path).uri, range })),
} satisfies Record<string, (files: ShownFiles, path: string, position: Position) => Location[]>;

/** Asserts that what is asked for at the cursor `$0` are the stretches between `«` and `»`, and nothing else. */
export function expectPlaces(asked: keyof typeof ASK, marked: Readonly<Record<string, string>>): void {
  const { files, path, position, ranges } = showMarked(marked);
  const locations = ASK[asked](files, path, position);
  const found = locations.map(({ uri, range }) => {
    const own = toPath(uri);
    return say(files, own, files.engine.offsetAt(own, range.start), files.engine.offsetAt(own, range.end));
  });
  const expected = [...ranges].flatMap(([own, spans]) => spans.map(({ start, end }) => say(files, own, start, end)));
  assert.deepEqual(found.sort(), expected.sort());
}

function say({ engine }: ShownFiles, path: string, start: number, end: number): string {
  const text = engine.getText(path) ?? '';
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${path}:${String(engine.positionAt(path, start).line + 1)} ${before}«${text.slice(start, end)}»`;
}
