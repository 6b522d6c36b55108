import fc from 'fast-check';
import type { TextEdit } from '../../../src/core/base/fix.ts';

/** A change of a text of any length: where and how much in ten-thousandths of it, and what is written there. */
export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Random changes, mostly with signs at which a reader of YAML or JSON may stumble. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.integer({ min: 0, max: 10_000 }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...listFragments()) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  ),
});

/** The edit that this change is to a text. */
export function toEdit(text: string, { at, remove, insert }: RandomEdit): TextEdit {
  const start = Math.floor((at * text.length) / 10_000);
  return { span: { start, end: Math.min(start + remove, text.length) }, text: insert };
}

/** The text after an edit. */
export function applyEdit(text: string, { span, text: written }: TextEdit): string {
  return text.slice(0, span.start) + written + text.slice(span.end);
}

function listFragments(): string[] {
  const signs = Array.from('a :-#"\'{}[],|>&*!%@`?\t\n\r0~=<.\\/');
  const words = ['key: ', ': ', '- ', ' #', '|-\n', '>+\n', '&a ', '*a', '<<: *a', '!!str ', '? ', '---\n', '...\n'];
  const breaks = ['\r\n', '\n\n', '\n  ', '\n    ', '\n- ', '\n  - id: x\n', '\n}', '\n]', '\n//', ' /* ', ' */', '//'];
  const merges = ['\n<<<<<<< ours\n', '\n=======\n', '\n>>>>>>> theirs\n', '\n||||||| base\n'];
  const json = ['"a": ', '"a": 1, ', '{"a":', '[1,', '\\u00', '\\"', 'null', 'true', '1e999', '-', '"id": "x",\n'];
  const hidden = ['\u0000', '\u0007', '\uFEFF', '\uD800', '\uDC00', '\u{1F600}', '\u2028', '\u0085', '\u00a0', 'é'];
  const templates = [
    '{{',
    '}}',
    '{{{',
    '{{#if a}}',
    '{{else}}',
    '{{/if}}',
    '{{> a}}',
    '{{a.b "c"}}',
    '{{order.id',
    '\\{{',
  ];
  const names = [
    'goto: ',
    'say: ',
    'when: a && ',
    'replies: [',
    'ask: {',
    'type: ',
    'id: ',
    '__proto__: ',
    'steps:\n',
    'end: ',
  ];
  return [...signs, ...words, ...breaks, ...merges, ...json, ...hidden, ...templates, ...names];
}
