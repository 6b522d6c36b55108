import type { Place } from '../../core/engine/locate/place.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { listRuleIds } from '../../core/engine/list-rules.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';

/** A name as people write it at a place; the nearest have rank 0. */
export interface ListedName {
  readonly written: string;
  readonly rank: number;
  /** The name in the whole project; undefined for words that stand for something at this place alone. */
  readonly name: string | undefined;
}

/** The names of a kind that can be written at a place, the nearest first: steps of its script, responses of its library or of those that its script sends from, then all. */
export function* listNames(view: WorkspaceView, place: Place, kind: IdKind): Iterable<ListedName> {
  const { path, scope } = place.file;
  if (kind === 'rule') for (const id of listRuleIds()) yield { written: id, rank: 0, name: id };
  // A step that leads to itself is seldom what is meant.
  const own = place.path[0] === 'steps' ? place.path[1] : undefined;
  const near = kind === 'response' ? listLibraries(place.file) : NONE;
  const steps = `${scope}#`;
  for (const name of view.listNames(path, kind)) {
    if (kind === 'response') yield { written: name, rank: near.has(name.split('/', 1)[0] ?? '') ? 0 : 1, name };
    else if (kind !== 'step') yield { written: name, rank: 0, name };
    else if (name.startsWith(steps)) {
      const written = name.slice(steps.length);
      yield { written, rank: written === own ? 1 : 0, name };
    }
  }
  for (const word of listWords(place, kind)) yield { written: word, rank: 2, name: undefined };
}

/** The library that a file is, or those that a script sends responses of already. */
function listLibraries(file: FileView): ReadonlySet<string> {
  if (file.type.kind !== 'chatscript') return new Set([file.scope]);
  const libraries = new Set<string>();
  for (const index of file.document.blocks.keys()) {
    for (const { kind, id } of file.factsOf(index)?.sites ?? []) {
      if (kind === 'response') libraries.add(id.split('/', 1)[0] ?? '');
    }
  }
  return libraries;
}

const NONE: ReadonlySet<string> = new Set();

/** Words that stand for something without being names: the step before, and how a script ends that others run. */
function listWords({ path, file }: Place, kind: IdKind): readonly string[] {
  if (file.type.kind !== 'chatscript') return [];
  if (kind === 'step' && path.at(-1) === 'goto' && path[0] === 'steps') return ['back'];
  return kind === 'outcome' ? ['passed', 'failed'] : [];
}
