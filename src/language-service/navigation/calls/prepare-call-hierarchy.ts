import type { CallHierarchyItem, Position } from 'vscode-languageserver-types';
import type { ShownFiles } from '../../shown-files.ts';
import { findPlace } from '../find-place.ts';
import type { NamedThing } from '../named-thing.ts';
import { findStep } from './find-step.ts';
import { toCallItem } from './to-call-item.ts';

/** The step or script that is named at a position, or else the step that holds it. */
export function prepareCallHierarchy(files: ShownFiles, path: string, position: Position): CallHierarchyItem[] {
  const thing = findThing(files, path, position);
  const item = thing === undefined ? undefined : toCallItem(files, path, thing);
  return item === undefined ? [] : [item];
}

function findThing(files: ShownFiles, path: string, position: Position): NamedThing | undefined {
  const place = findPlace(files, path, position);
  if (place?.kind === 'step' || place?.kind === 'script') return place;
  const { engine } = files;
  const file = engine.view.getFile(path);
  const step = file === undefined ? undefined : findStep(file, engine.offsetAt(path, position));
  return file === undefined || step === undefined ? undefined : { kind: 'step', name: `${file.scope}#${step.id}` };
}
