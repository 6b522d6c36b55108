import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../core/base/span.ts';
import type { Engine } from '../core/engine/engine.ts';

/** A stretch of a known file in lines and characters. */
export function toRange(engine: Engine, path: string, span: Span): Range {
  return { start: engine.positionAt(path, span.start), end: engine.positionAt(path, span.end) };
}
