import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { listLibraries } from './add-response.ts';
import { findNewName } from './new-name.ts';

/** A library that may take a reply of a script, by its name; a new one where there is none yet. */
export interface TargetLibrary {
  readonly name: string;
  readonly isNew: boolean;
}

/** The libraries in the language of a script, those that it sends most from before the others. */
export function listTargets({ engine, abilities }: ShownFiles, script: FileView): readonly TargetLibrary[] {
  const { view } = engine;
  const locale = findLocale(view.getProject(script.path)?.data, script);
  const libraries = listLibraries(view, script.path);
  const counts = new Map<string, number>();
  for (const library of libraries) {
    const own = findLocale(view.getProject(script.path)?.data, library);
    if (own === locale && /^[a-z0-9][a-z0-9-]*$/.test(library.scope)) counts.set(library.scope, 0);
  }
  for (const name of listSent(script)) {
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  if (names.length > 0) return names.slice(0, MOST).map((name) => ({ name, isNew: false }));
  if (!abilities.fileOperations) return [];
  const taken = new Set(libraries.map(({ scope }) => scope));
  return [{ name: findNewName(script.scope.replaceAll('/', '-'), (name) => taken.has(name)), isNew: true }];
}

/** More than these few would bury the other actions. */
const MOST = 3;

/** The language of a file, or else the first of its project. */
export function findLocale(project: Readonly<Record<string, unknown>> | undefined, file: FileView): string | undefined {
  if (file.header.locale !== undefined) return file.header.locale;
  const locales = project?.['locales'];
  const first: unknown = Array.isArray(locales) ? locales[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** The libraries of the replies that a script sends, each as often as it does. */
function* listSent(script: FileView): Iterable<string> {
  for (const index of script.document.blocks.keys()) {
    for (const { kind, id } of script.factsOf(index)?.sites ?? [])
      if (kind === 'response') yield id.replace(/\/.*/, '');
  }
}
