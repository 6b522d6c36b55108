import type { Span } from '../../../core/base/span.ts';
import type { FileView, WorkspaceView } from '../../../core/engine/workspace-view.ts';
import { getHome, getOwnName, type NamedThing, type NamePlace } from '../named-thing.ts';

/**
 * Where in the project of a path a thing may be named in a stretch that cannot be read, so that renaming it would leave that behind;
 * nothing where all is read.
 */
export function findUnreadName(
  view: WorkspaceView,
  path: string,
  thing: NamedThing,
  places: readonly NamePlace[],
): { readonly path: string; readonly span: Span } | undefined {
  for (const each of view.listFiles(path)) {
    const file = view.getFile(each);
    const word = file === undefined ? undefined : findWord(file, thing);
    if (file === undefined || word === undefined) continue;
    const known = new Set(places.filter((place) => place.path === each).map(({ span }) => span.end));
    const span = findUnreadIn(file, word, known);
    if (span !== undefined) return { path: each, span };
  }
  return undefined;
}

/** What a file would write to name the thing; nothing where it cannot. */
function findWord({ type, scope }: FileView, thing: NamedThing): string | undefined {
  if (type.kind === 'transcript') return undefined;
  const home = getHome(thing);
  const isHome = scope === home.slice(0, -1);
  if (thing.kind === 'step') return isHome ? getOwnName(thing) : undefined;
  return home !== '' && isHome && type.kind === 'responses' ? getOwnName(thing) : thing.name;
}

function findUnreadIn(file: FileView, word: string, known: ReadonlySet<number>): Span | undefined {
  for (const [index, { text }] of file.document.blocks.entries()) {
    if (!text.includes(word) || !isUnread(file, index)) continue;
    const start = file.document.starts[index] ?? 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (isWhole(text, at, end) && !known.has(start + end)) return { start: start + at, end: start + end };
    }
  }
  return undefined;
}

/** Problems with what a value is leave it readable; all other errors may hide names. */
function isUnread(file: FileView, index: number): boolean {
  const problems = file.factsOf(index)?.problems ?? [];
  return problems.some(({ severity, code }) => severity === 'error' && !/^(?:value|key|duplicate)-/.test(code));
}

function isWhole(text: string, start: number, end: number): boolean {
  return !PART.test(text.charAt(start - 1)) && !PART.test(text.charAt(end));
}

/** What may stand beside a name only as a part of a longer one. */
const PART = /[\p{L}\p{N}_#/-]/u;
