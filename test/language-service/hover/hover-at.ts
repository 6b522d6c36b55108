import assert from 'node:assert/strict';
import { getHover } from '../../../src/language-service/get-hover.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** What is told at the sign `$0` of the first file that has one, and what the answer is about; nothing where nothing is told. */
export async function hoverAt(
  marked: Readonly<Record<string, string>>,
): Promise<{ said: string; about: string } | undefined> {
  const read = Object.entries(marked).map(([path, text]) => ({ path, ...readMarked(text) }));
  const files: ShownFiles = showFiles(Object.fromEntries(read.map(({ path, text }) => [path, text])));
  const asked = read.find(({ cursor }) => cursor !== undefined);
  assert.ok(asked?.cursor !== undefined, 'a cursor is marked');
  const { path, text, cursor } = asked;
  const { engine } = files;
  const hover = await getHover(files, path, engine.positionAt(path, cursor), {
    readPage: () => Promise.resolve(undefined),
    isCancelled: () => false,
  });
  if (hover === null) return undefined;
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents && hover.range !== undefined);
  const start = engine.offsetAt(path, hover.range.start);
  const end = engine.offsetAt(path, hover.range.end);
  assert.ok(start <= cursor && cursor <= end, 'the answer is about what is at the cursor');
  return { said: hover.contents.value, about: text.slice(start, end) };
}
