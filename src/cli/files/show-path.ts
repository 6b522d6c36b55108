import { relative, sep } from 'node:path';

/** A path as people and reports read it: relative to the current folder, with `/` between folders. */
export function showPath(path: string, folder: string): string {
  return toSlashes(relative(folder, path)) || '.';
}

/** A path of this system with `/` between folders. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
