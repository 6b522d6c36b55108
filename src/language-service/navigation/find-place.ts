import type { Position } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { ShownFiles } from '../shown-files.ts';
import { listLoosePlaces } from './list-loose-places.ts';
import type { NamePlace } from './named-thing.ts';
import { toPlaces } from './to-places.ts';

/** The name at a position of a file, or right before it; nothing where no name stands. */
export function findPlace({ engine }: ShownFiles, path: string, position: Position): NamePlace | undefined {
  const file = engine.view.getFile(path);
  if (file === undefined) return undefined;
  const offset = engine.offsetAt(path, position);
  const site = engine.view.findSite(path, offset);
  const places = site === undefined ? listLoosePlaces(file, findBlock(file.document, offset)) : toPlaces(file, site);
  // Of two names beside each other, `billing/refund`, the first ends where the cursor is still on it.
  return places.find(({ span }) => span.start <= offset && offset <= span.end);
}
