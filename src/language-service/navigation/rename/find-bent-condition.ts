import type { Span } from '../../../core/base/span.ts';
import { parseCondition } from '../../../core/condition/parse-condition.ts';
import type { FileView, WorkspaceView } from '../../../core/engine/workspace-view.ts';
import type { NamePlace, NamedThing } from '../named-thing.ts';

/**
 * Where a condition that asks for a variable would read another thing out of its new name, such as the entry of a list that the
 * condition goes through; nothing where all would ask for the variable as before.
 */
export function findBentCondition(
  view: WorkspaceView,
  places: readonly NamePlace[],
  thing: NamedThing,
  renamed: NamedThing,
): { readonly path: string; readonly span: Span } | undefined {
  if (thing.kind !== 'variable') return undefined;
  for (const path of new Set(places.map((place) => place.path))) {
    const file = view.getFile(path);
    const span = file === undefined ? undefined : findIn(file, thing.name, renamed.name);
    if (span !== undefined) return { path, span };
  }
  return undefined;
}

function findIn(file: FileView, old: string, fresh: string): Span | undefined {
  for (const [index, start] of file.document.starts.entries()) {
    for (const { text, map } of file.factsOf(index)?.conditions ?? []) {
      if (!text.includes(old) || keepsUses(text, old, fresh)) continue;
      const { start: from, end } = map.sourceSpan(0, text.length);
      return { start: start + from, end: start + end };
    }
  }
  return undefined;
}

function keepsUses(text: string, old: string, fresh: string): boolean {
  const before = parseCondition(text);
  let changed = text;
  for (const { name, span } of [...before.uses].reverse())
    if (name === old) changed = changed.slice(0, span.start) + fresh + changed.slice(span.end);
  const after = parseCondition(changed);
  const names = after.uses.map(({ name }) => (name === fresh ? old : name));
  return (
    after.problems.length === before.problems.length && names.join() === before.uses.map(({ name }) => name).join()
  );
}
