import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver-types';
import type { ShownFiles } from '../../shown-files.ts';
import { toRange } from '../../to-range.ts';
import { listDefinitions } from '../list-definitions.ts';
import { getHome, getOwnName, type NamedThing } from '../named-thing.ts';
import { findStep } from './find-step.ts';

/** A step, or a whole script, as a hierarchy of calls shows it; nothing where nobody gives it. */
export function toCallItem(files: ShownFiles, path: string, thing: NamedThing): CallHierarchyItem | undefined {
  const { engine } = files;
  const [place] = listDefinitions(engine.view, path, thing);
  const file = place === undefined ? undefined : engine.view.getFile(place.path);
  if (place === undefined || file === undefined) return undefined;
  const span = thing.kind === 'step' ? findStep(file, place.span.start)?.span : { start: 0, end: file.document.length };
  return {
    name: getOwnName(thing),
    kind: thing.kind === 'step' ? SymbolKind.Function : SymbolKind.Module,
    detail: thing.kind === 'step' ? getHome(thing).slice(0, -1) : 'script',
    uri: files.identify(place.path).uri,
    range: toRange(engine, place.path, span ?? place.span),
    selectionRange: toRange(engine, place.path, place.span),
  };
}
