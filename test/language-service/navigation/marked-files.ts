import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import type { Span } from '../../../src/core/base/span.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** A workspace that an editor shows, with a cursor in one of its files and stretches in any of them. */
export interface MarkedFiles {
  readonly files: ShownFiles;
  readonly path: string;
  readonly position: Position;
  /** The marked stretches by file. */
  readonly ranges: ReadonlyMap<string, readonly Span[]>;
}

/** Shows files whose texts are marked; exactly one has a cursor. */
export function showMarked(marked: Readonly<Record<string, string>>): MarkedFiles {
  const read = Object.entries(marked).map(([path, text]) => ({ path, ...readMarked(text) }));
  const files = showFiles(Object.fromEntries(read.map(({ path, text }) => [path, text])));
  const [first, ...more] = read.filter(({ cursor }) => cursor !== undefined);
  assert.ok(first?.cursor !== undefined && more.length === 0, 'exactly one cursor is marked');
  const { path, cursor } = first;
  return {
    files,
    path,
    position: files.engine.positionAt(path, cursor),
    ranges: new Map(read.map(({ path: each, ranges }) => [each, ranges])),
  };
}
