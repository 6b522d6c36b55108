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
  return document.blocks.flatMap((_, index) =>
    (file.factsOf(index)?.sites ?? []).flatMap((site): CodeLens[] => {
      if (site.role !== 'definition' || !COUNTED.has(site.kind)) return [];
      const data: LensData = { path, kind: site.kind, name: qualify(site, scope) };
      return [{ range: places.toRange(index, site), data }];
    }),
  );
}

const COUNTED: ReadonlySet<IdKind> = new Set<IdKind>(['response', 'step', 'script', 'scenario', 'scorecard']);
