import type { Location, Position } from 'vscode-languageserver-types';
import type { ShownFiles } from '../shown-files.ts';
import { findPlace } from './find-place.ts';
import { listDefinitions } from './list-definitions.ts';
import { toLocation } from './to-location.ts';

/** Where the name at a position is given; nowhere where no name stands, or where nobody gives it. */
export function getDefinition(files: ShownFiles, path: string, position: Position): Location[] {
  const place = findPlace(files, path, position);
  if (place === undefined) return [];
  return listDefinitions(files.engine.view, path, place).map((definition) => toLocation(files, definition));
}
