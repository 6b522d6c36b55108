import type { Engine } from '../../core/engine/engine.ts';
import type { Span } from '../../core/base/span.ts';

/** A place in a file as a sentence speaks of it: `billing.responses.yaml`, line 12. */
export function sayPlace(engine: Engine, { path, span }: { readonly path: string; readonly span: Span }): string {
  const line = engine.positionAt(path, span.start).line + 1;
  return `\`${path.slice(path.lastIndexOf('/') + 1)}\`, line ${String(line)}`;
}
