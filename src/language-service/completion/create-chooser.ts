import type { Place } from '../../core/engine/locate/place.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import type { Shape } from '../../core/schema/shape.ts';
import { listNames } from './list-names.ts';

/** What can be written in the place of an example, the best first. */
export type ChooseName = (shape: Shape, example: string) => readonly string[];

/** Creates who chooses names at a place: those that the project has where one is used, a free one where one is given. */
export function createChooser(view: WorkspaceView, place: Place): ChooseName {
  const nearest = new Map<IdKind, readonly string[]>();
  const taken = new Map<IdKind, ReadonlySet<string>>();
  return ({ defines, uses }, example) => {
    if (defines !== undefined)
      return [
        findFree(
          example,
          remember(taken, defines, () => listTaken(view, place, defines)),
        ),
      ];
    const names = uses === undefined ? [] : remember(nearest, uses, () => listNearest(view, place, uses));
    if (names.length === 0) return [example];
    return names.includes(example) ? [example, ...names.filter((name) => name !== example)] : names;
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

function listNearest(view: WorkspaceView, place: Place, kind: IdKind): readonly string[] {
  const near: string[] = [];
  const others: string[] = [];
  for (const { written, rank } of listNames(view, place, kind)) {
    (rank === 0 ? near : others).push(written);
    if (near.length === MOST_CHOICES) return near;
  }
  return [...near, ...others].slice(0, MOST_CHOICES);
}

/** More are no help in a list that cannot be searched. */
const MOST_CHOICES = 30;

/** The names of a kind as they are written where they are given: a response without its library. */
function listTaken(view: WorkspaceView, place: Place, kind: IdKind): ReadonlySet<string> {
  const home = `${place.file.scope}/`;
  const taken = new Set<string>();
  for (const { written } of listNames(view, place, kind)) {
    taken.add(kind === 'response' && written.startsWith(home) ? written.slice(home.length) : written);
  }
  return taken;
}

function findFree(example: string, taken: ReadonlySet<string>): string {
  if (!taken.has(example)) return example;
  let count = 2;
  while (taken.has(`${example}-${String(count)}`)) count += 1;
  return `${example}-${String(count)}`;
}
