import type { Position, Range } from 'vscode-languageserver-types';
import type { ShownFiles } from '../../shown-files.ts';
import { toRange } from '../../to-range.ts';
import { findPlace } from '../find-place.ts';
import { getOwnName } from '../named-thing.ts';
import { checkRenamable } from './check-renamable.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Where a name stands that may be changed, and the name. */
export interface RenamableName {
  readonly kind: 'renamable';
  readonly range: Range;
  readonly placeholder: string;
}

/** The name at a position that a person may change, or why there is none. */
export function prepareRename(files: ShownFiles, path: string, position: Position): RenamableName | Refusal {
  const place = findPlace(files, path, position);
  if (place === undefined) return refuse(NO_NAME);
  const refusal = checkRenamable(files, path, place);
  if (refusal !== undefined) return refusal;
  const placeholder = place.kind === 'variable' ? getOwnName(place) : place.spells;
  return { kind: 'renamable', range: toRange(files.engine, path, place.span), placeholder };
}

/** What is said where no name stands. */
export const NO_NAME =
  'There is no name here that can be changed. Put the cursor on a step, a response, a variable or another name.';
