import type { Place } from '../../core/engine/locate/place.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { ListedName } from './list-names.ts';

/** Where something is to be offered, and what is known there. */
export interface Asked {
  readonly view: WorkspaceView;
  readonly place: Place;
  /** The names among some that are worth to be sent. */
  readonly pick: (names: Iterable<ListedName>) => readonly ListedName[];
}
