import type { Fix } from '../../../src/core/base/fix.ts';

/** The text after all edits of a fix. */
export function applyFix(text: string, fix: Fix | undefined): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce(
    (before, { span, text: written }) => before.slice(0, span.start) + written + before.slice(span.end),
    text,
  );
}
