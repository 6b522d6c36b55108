import type { Location, Position } from 'vscode-languageserver-types';
import type { ShownFiles } from '../shown-files.ts';
import { findPlace } from './find-place.ts';
import { listDefinitions } from './list-definitions.ts';
import { getHome, type NamedThing } from './named-thing.ts';
import { toLocation } from './to-location.ts';

/**
 * What the name at a position belongs to: the library of a response, the script of a step. All else belongs to nothing larger, and leads
 * to where it is given, such as a variable to its line in the data dictionary.
 */
export function getTypeDefinition(files: ShownFiles, path: string, position: Position): Location[] {
  const place = findPlace(files, path, position);
  if (place === undefined) return [];
  return listDefinitions(files.engine.view, path, toHolder(place)).map((definition) => toLocation(files, definition));
}

function toHolder(thing: NamedThing): NamedThing {
  const home = getHome(thing).slice(0, -1);
  if (home === '') return thing;
  return { kind: thing.kind === 'step' ? 'script' : 'library', name: home };
}
