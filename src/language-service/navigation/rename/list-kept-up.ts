import type { WorkspaceView } from '../../../core/engine/workspace-view.ts';
import { mayMend } from '../../../core/schema/may-mend.ts';
import { listPlaces } from '../list-places.ts';
import type { NamedThing, NamePlace } from '../named-thing.ts';

/** The places in the project of a path that follow a thing to its new name: all but those in transcripts, which tell what was. */
export function listKeptUp(view: WorkspaceView, path: string, thing: NamedThing): readonly NamePlace[] {
  return listPlaces(view, path, thing).filter((place) => mayMend(place.path));
}
