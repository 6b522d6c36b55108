import type { Engine } from '../core/engine/engine.ts';
import { isProject } from './file-role.ts';

/** A file by its path, with its text. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** The project that a file belongs to: the nearest `chatwright.yaml` upwards; nothing where there is none. */
export function findProject(engine: Engine, path: string): FileText | undefined {
  let nearest: string | undefined;
  for (const other of engine.paths()) {
    if (!isProject(other)) continue;
    const folder = other.slice(0, other.lastIndexOf('/') + 1);
    if (path.startsWith(folder) && folder.length > (nearest?.lastIndexOf('/') ?? -1)) nearest = other;
  }
  const text = nearest === undefined ? undefined : engine.getText(nearest);
  return nearest === undefined || text === undefined ? undefined : { path: nearest, text };
}
