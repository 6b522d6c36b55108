import {
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionItemKind,
  type Range,
} from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { writeInScalar } from '../../core/document/write-in-scalar.ts';
import type { ScalarText } from '../read-scalar-text.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';

/** Something to be offered in a text; `span` is what it takes the place of, in offsets of the text. */
export interface OfferedText {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly span: Span;
  /** What is written, piece by piece; a stop is where the cursor goes, with what stands there until then. */
  readonly parts: readonly (string | Stop)[];
  /** In a few words what it is. */
  readonly detail: string;
  /** What the sample customer has there. */
  readonly shown?: string;
  /** What there is to know of it, as Markdown. */
  readonly about?: string;
  /** How far up it is offered: 0 first. */
  readonly rank: number;
}

/** A place in a text that the author goes to next; the last one has no words. */
export interface Stop {
  readonly stop: string;
}

/** Offers texts as an editor takes them, escaped as the scalar asks for it; what its style cannot hold is left out. */
export type WriteItem = (offered: OfferedText) => readonly CompletionItem[];

/** Creates the writer of what is offered in one scalar; the order of the calls is the order of what has the same rank. */
export function createItemWriter({ engine, abilities }: ShownFiles, path: string, text: ScalarText): WriteItem {
  const ranges = new Map<string, Range | undefined>();
  let count = 0;
  return ({ label, kind, span, parts, detail, shown, about, rank }) => {
    const range = findRange(span);
    if (range === undefined) return [];
    const isSnippet = abilities.snippets && parts.some((part) => typeof part !== 'string');
    const pieces = untilStop(parts, abilities.snippets).map((part) => writePart(part, text, isSnippet));
    if (pieces.some((piece) => piece === undefined)) return [];
    count += 1;
    return [
      {
        label,
        kind,
        detail: shown === undefined || shown === '' ? detail : `${detail}: ${shown}`,
        sortText: `${String(rank)}${String(count).padStart(5, '0')}`,
        filterText: label,
        textEdit: { range, newText: numberStops(pieces).join('') },
        ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        ...(shown === undefined || shown === '' ? {} : { labelDetails: { description: shown } }),
        ...(about === undefined || about === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: about } }),
      },
    ];
  };

  /** Editors take no completion that replaces more than a line, or what lies elsewhere; most of what is offered has one place. */
  function findRange({ start, end }: Span): Range | undefined {
    const key = `${String(start)}-${String(end)}`;
    if (!ranges.has(key)) {
      const source = text.toSource(start, end);
      const range = toRange(engine, path, source);
      const isFit = range.start.line === range.end.line && source.start <= text.offset && text.offset <= source.end;
      ranges.set(key, isFit ? range : undefined);
    }
    return ranges.get(key);
  }
}

/** Where an editor knows no stops, the author writes on from the first of them. */
function untilStop(parts: OfferedText['parts'], canStop: boolean): OfferedText['parts'] {
  const first = parts.findIndex((part) => typeof part !== 'string' && part.stop !== '');
  return canStop || first < 0 ? parts : parts.slice(0, first);
}

/** The last stop that has no words is where the cursor ends. */
function numberStops(pieces: readonly (string | Stop | undefined)[]): string[] {
  const last = pieces.findLastIndex((piece) => typeof piece === 'object');
  let number = 0;
  return pieces.map((piece, index) => {
    if (typeof piece !== 'object') return piece ?? '';
    if (index === last && piece.stop === '') return '$0';
    number += 1;
    return `\${${String(number)}${piece.stop === '' ? '' : `:${piece.stop}`}}`;
  });
}

function writePart(part: string | Stop, text: ScalarText, isSnippet: boolean): string | Stop | undefined {
  const written = writeAt(text, typeof part === 'string' ? part : part.stop);
  if (written === undefined) return undefined;
  if (!isSnippet) return typeof part === 'string' ? written : '';
  const escaped = written.replace(/[\\$}]/g, '\\$&');
  return typeof part === 'string' ? escaped : { stop: escaped };
}

/** In a text without quotes all may stand but what YAML would take for a comment or a key; what it begins with is there already. */
function writeAt({ node }: ScalarText, text: string): string | undefined {
  // A text block with nothing in it has no indentation yet.
  if (node.style === 'literal' && node.indent < 0) return /[\r\n]/.test(text) ? undefined : text;
  if (node.style !== 'plain') return writeInScalar(node, text);
  return /: |:$| #|[\r\n\t]/.test(text) ? undefined : text;
}
