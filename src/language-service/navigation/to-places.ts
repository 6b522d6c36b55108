import type { Span } from '../../core/base/span.ts';
import { findBlock } from '../../core/document/document.ts';
import type { FileView, PlacedSite } from '../../core/engine/workspace-view.ts';
import { getOwnName, type NamePlace } from './named-thing.ts';

/** The places that a site of a file makes: a response that is used by `billing/refund` names its library too. */
export function toPlaces(file: FileView, { site, span, name }: PlacedSite): readonly NamePlace[] {
  const { kind } = site;
  const role = site.role === 'definition' ? 'definition' : 'use';
  const inner = leaveQuotes(file, span);
  const own = getOwnName({ kind, name });
  const place = { path: file.path, kind, name, role, span: findEnding(file, inner, own), spells: own } as const;
  if (kind !== 'response' || role === 'definition') return [place];
  const library = name.slice(0, Math.max(0, name.length - own.length - 1));
  const start = place.span.start - library.length - 1;
  if (library === '' || start < inner.start) return [place];
  const home = { path: file.path, kind: 'library', name: library, role, spells: library } as const;
  return [{ ...home, span: { start, end: start + library.length } }, place];
}

/** What is written at a span of a file that lies within one block. */
export function readWritten({ document }: FileView, { start, end }: Span): string {
  const index = findBlock(document, start);
  const from = document.starts[index] ?? 0;
  return document.blocks[index]?.text.slice(start - from, end - from) ?? '';
}

function leaveQuotes(file: FileView, { start, end }: Span): Span {
  const written = readWritten(file, { start, end });
  const isQuoted = /^(["']).*\1$/s.test(written) && written.length > 1;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The end of what is written where that is the name; all of it where the name is written in a way of its own, such as by an escape. */
function findEnding(file: FileView, span: Span, name: string): Span {
  return readWritten(file, span).endsWith(name) ? { start: span.end - name.length, end: span.end } : span;
}
