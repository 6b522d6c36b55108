import type { Location, Position } from 'vscode-languageserver-types';
import type { ShownFiles } from '../shown-files.ts';
import { findPlace } from './find-place.ts';
import { listPlaces } from './list-places.ts';
import { toLocation } from './to-location.ts';

/** Which places are meant: those that use a name, or also the one that gives it. */
export type ReferenceKind = 'uses' | 'all';

/** Every place in the project where the thing at a position is named. */
export function getReferences(files: ShownFiles, path: string, position: Position, meant: ReferenceKind): Location[] {
  const place = findPlace(files, path, position);
  if (place === undefined) return [];
  return listPlaces(files.engine.view, path, place)
    .filter(({ role }) => meant === 'all' || role !== 'definition')
    .map((each) => toLocation(files, each));
}
