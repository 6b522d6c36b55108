import type { FileView } from '../core/engine/workspace-view.ts';
import { findText, findEntry } from '../core/document/find-node.ts';
import type { Shapes } from '../core/schema/shape.ts';
import { findValueAt, type ValueAt } from './find-value-at.ts';
import { readScalarText, type ScalarText } from './read-scalar-text.ts';

/** The text at an offset: what it is written in, and what it may hold. */
export interface TextAt extends ScalarText {
  readonly kind: 'template' | 'condition';
  /** The language of the text where it is a wording that names one; that of its file, or nothing, otherwise. */
  readonly locale: string | undefined;
}

/** The text with placeholders, or the condition, that an offset of a file lies in; nothing where neither stands there. */
export function findTextAt(file: FileView, shapes: Shapes, offset: number): TextAt | undefined {
  const found = findValueAt(file, shapes, offset) ?? findBeforeSpace(file, shapes, offset);
  const kind = found?.role === 'value' ? found.shape?.text : undefined;
  if (found === undefined || kind === undefined) return undefined;
  const scalar = readScalarText({ ...found, offset });
  return { ...scalar, kind, locale: findLocale(found) ?? file.header.locale };
}

/** A text that ends with a space while it is typed does not hold that space yet. */
function findBeforeSpace(file: FileView, shapes: Shapes, offset: number): ValueAt | undefined {
  const { document } = file;
  const index = document.starts.findLastIndex((start) => start <= offset);
  const start = document.starts[index] ?? 0;
  const before = document.blocks[index]?.text.slice(0, offset - start) ?? '';
  const spaces = before.length - before.trimEnd().length;
  if (spaces === 0 || /[\r\n]/.test(before.slice(-spaces))) return undefined;
  return findValueAt(file, shapes, offset - spaces);
}

/** A wording says in `for` whom it is for. */
function findLocale({ around }: ValueAt): string | undefined {
  for (const node of [...around].reverse()) {
    const locale = findText(findEntry(node, 'for')?.value, 'locale') ?? findText(node, 'locale');
    if (locale !== undefined) return locale;
  }
  return undefined;
}
