import type { TextEdit } from '../../../core/base/fix.ts';
import type { Span } from '../../../core/base/span.ts';
import { findBlock } from '../../../core/document/document.ts';
import type { ScalarNode } from '../../../core/document/node.ts';
import { quoteText } from '../../../core/document/quote-text.ts';
import { mapScalar } from '../../../core/document/scalar-map.ts';
import { writeInScalar } from '../../../core/document/write-in-scalar.ts';
import { writeValue } from '../../../core/edit/write-value.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import type { NamePlace } from '../named-thing.ts';
import { readWritten } from '../to-places.ts';
import { findScalar } from './find-scalar.ts';

/** The edit that spells a name anew, in the way in which it is written; nothing where it is written in a way that we do not know. */
export function spellAnew(file: FileView, { span, spells }: NamePlace, spelled: string): TextEdit | undefined {
  if (readWritten(file, span) === spells && writeValue(spelled) === spelled) return { span, text: spelled };
  const { document } = file;
  const index = findBlock(document, span.start);
  const start = document.starts[index] ?? 0;
  const own = move(span, -start);
  const scalar = findScalar(file.readBlock(index).node, own);
  if (scalar === undefined) return undefined;
  const edit = respell({ text: document.blocks[index]?.text ?? '', scalar, span: own, spells }, spelled);
  return edit === undefined ? undefined : { span: move(edit.span, start), text: edit.text };
}

interface Spelling {
  readonly text: string;
  readonly scalar: ScalarNode;
  readonly span: Span;
  readonly spells: string;
}

/** In a scalar of one word quotes come where the word needs them; among other words no name does. */
function respell({ text, scalar, span, spells }: Spelling, spelled: string): TextEdit | undefined {
  const value = String(scalar.value);
  const at = findSpelling({ text, scalar, span, spells }, value);
  if (at === undefined) return undefined;
  const renamed = value.slice(0, at) + spelled + value.slice(at + spells.length);
  const isWord = scalar.style === 'plain' && !/\s/.test(value);
  if (isWord && writeValue(renamed) !== renamed) return { span: move(scalar, 0), text: quoteText(renamed) };
  const written = scalar.style === 'plain' ? spelled : writeInScalar(scalar, spelled);
  if (written === undefined) return undefined;
  return { span: mapScalar(text, scalar).sourceSpan(at, at + spells.length), text: written };
}

/** Where in a value the name stands that a stretch of its text spells. */
function findSpelling({ text, scalar, span, spells }: Spelling, value: string): number | undefined {
  const map = mapScalar(text, scalar);
  for (let at = value.indexOf(spells); at !== -1; at = value.indexOf(spells, at + 1)) {
    const found = map.sourceSpan(at, at + spells.length);
    if (found.start >= span.start && found.end <= span.end) return at;
  }
  return undefined;
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
