import type { Location } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';

/** A stretch of a known file as an editor goes to it. */
export function toLocation(
  files: ShownFiles,
  { path, span }: { readonly path: string; readonly span: Span },
): Location {
  return { uri: files.identify(path).uri, range: toRange(files.engine, path, span) };
}
