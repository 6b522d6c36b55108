import { findHelper } from './helpers.ts';
import type { Words } from './read-call.ts';
import type { HelperNode, Path, PlaceholderNode } from './template-tree.ts';

/** The node of `{{…}}`: a helper where something follows the first word or where that names one, else a placeholder. */
export function toNode(words: Words, path: Path, start: number, end: number): PlaceholderNode | HelperNode {
  const { args, named } = words;
  const isAlone = args.length === 0 && named.length === 0;
  if (isAlone && (path.parts.length !== 1 || findHelper(path.text) === undefined)) {
    return { kind: 'placeholder', path, start, end };
  }
  const callEnd = Math.max(path.end, args.at(-1)?.end ?? 0, named.at(-1)?.end ?? 0);
  const name = { name: path.text, start: path.start, end: path.end };
  const call = { kind: 'call' as const, name, args, named, start: path.start, end: callEnd };
  return { kind: 'helper', call, start, end };
}
