import type { CodeLens } from 'vscode-languageserver-types';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import { qualify } from '../../core/workspace/id-entry.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createPlaces } from './create-places.ts';

/** What is found out about a name once its lens is shown: how often it is used, or how many paths lead to the step. */
export interface LensData {
  readonly path: string;
  readonly kind: IdKind;
  readonly name: string;
}

/** Lenses above what others use, still without words: canned responses, steps, and files that others name. */
export function getCodeLenses({ engine, abilities }: ShownFiles, path: string): CodeLens[] {
  const file = engine.view.getFile(path);
  if (file === undefined || !abilities.commands) return [];
  return listLenses(file);
}

function listLenses(file: FileView): CodeLens[] {
  const { path, document, scope } = file;
  const places = createPlaces(document);
  const lenses: CodeLens[] = [];
  for (let index = 0; index < document.blocks.length; index++) {
    for (const site of file.factsOf(index)?.sites ?? []) {
      if (site.role !== 'definition' || !COUNTED.has(site.kind)) continue;
      const data: LensData = { path, kind: site.kind, name: qualify(site, scope) };
      lenses.push({ range: places.toRange(index, site), data });
    }
  }
  return lenses;
}

const COUNTED: ReadonlySet<IdKind> = new Set<IdKind>(['response', 'step', 'script', 'scenario', 'scorecard']);
