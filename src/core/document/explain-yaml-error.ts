import type { YAMLError } from 'yaml';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';

/** Says in our words what the `yaml` package found; `toOriginal` leads from its offsets to those of `text`. */
export function explainYamlError(error: YAMLError, text: string, toOriginal: (offset: number) => number): Problem {
  const span = tighten(text, toOriginal(error.pos[0]), toOriginal(error.pos[1]));
  const written = text.slice(span.start, span.end);
  const sign = text.charAt(span.start);
  switch (error.code) {
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return explainMissing(error.message, span);
    case 'TAB_AS_INDENT':
      return createProblem('tab-indentation', span, {});
    case 'BLOCK_AS_IMPLICIT_KEY':
      return createProblem(error.message.startsWith('Nested') ? 'text-with-colon' : 'list-mixed-with-keys', span, {});
    case 'MULTILINE_IMPLICIT_KEY':
      return createProblem('key-without-colon', span, {});
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return createProblem('text-starts-with-special', { start: span.start, end: span.start + sign.length }, { sign });
    case 'BAD_DQ_ESCAPE':
      return createProblem('escape-unknown', span, { escape: written });
    case 'TAG_RESOLVE_FAILED':
      return createProblem('tag-not-supported', span, { tag: written });
    case 'MULTIPLE_DOCS':
      return createProblem('second-document', span, { mark: text.startsWith('...', span.start) ? '...' : '---' });
    case 'RESOURCE_EXHAUSTION':
      return createProblem('nested-too-deeply', span, {});
    default:
      return createProblem('unreadable-yaml', span, {});
  }
}

function explainMissing(message: string, span: Span): Problem {
  const quote = /closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) return createProblem('quote-not-closed', span, { quote });
  if (message.endsWith('end with a ]')) return createProblem('bracket-not-closed', span, {});
  if (message.endsWith('end with a }')) return createProblem('brace-not-closed', span, {});
  if (message.startsWith('Missing ,')) return createProblem('comma-missing', span, {});
  if (message.startsWith('Implicit map keys')) return createProblem('key-without-colon', span, {});
  if (message.startsWith('Sequence item')) return createProblem('dash-missing', span, {});
  if (/column|Block scalar/.test(message)) return createProblem('indentation-uneven', span, {});
  return createProblem('unreadable-yaml', span, {});
}

/** The part of a span on its first line; a place without a sign becomes the next one on its line, or the last one before it. */
export function tighten(text: string, from: number, to: number): Span {
  let start = Math.max(0, Math.min(from, text.length));
  while (start < text.length && isBlank(text.charAt(start))) start++;
  if (start >= text.length || isBreak(text.charAt(start))) {
    const last = text.slice(0, start).trimEnd().length;
    return { start: Math.max(0, last - 1), end: last };
  }
  let end = start + 1;
  while (end < Math.min(to, text.length) && !isBreak(text.charAt(end))) end++;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}

function isBreak(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}
