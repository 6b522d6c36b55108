import fc from 'fast-check';

/** What an editor may do next: type somewhere, or ask something, and perhaps take the question back at once. */
export type Action =
  | {
      readonly does: 'edit';
      readonly file: number;
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    }
  | { readonly does: 'ask'; readonly file: number; readonly at: number; readonly question: string }
  | { readonly does: 'take-back'; readonly file: number; readonly at: number; readonly question: string };

/** The questions that are asked of a place, a stretch or a whole file. */
const questions = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/signatureHelp',
  'textDocument/definition',
  'textDocument/typeDefinition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'workspace/symbol',
  'textDocument/documentLink',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/codeAction',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/prepareCallHierarchy',
] as const;

/** Pieces of text at which a reader may stumble, or which somebody has half typed. */
const fragments = [
  ...[
    'a',
    ' ',
    '  ',
    '\n',
    '\r\n',
    ':',
    ': ',
    '- ',
    '#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '&a',
    '*a',
    '\t',
  ],
  ...[
    '---\n',
    '...\n',
    '{{',
    '}}',
    '{{cus',
    '{{#if x}}',
    '{{/if}}',
    '\n    ',
    '\n  - id: new\n',
    'goto: ',
    'tags: [',
    'send: ',
  ],
  ...['\n<<<<<<< ours\n', 'when: "', 'é', '\u{1F600}', '\u0000', '__proto__: x', '\n  bye:\n    end: resolved\n'],
];

const place = { file: fc.nat(), at: fc.integer({ min: 0, max: 10_000 }) };
const edit = fc.record({
  does: fc.constant('edit' as const),
  ...place,
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.constant('') }),
});
const ask = fc.record({ does: fc.constant('ask' as const), ...place, question: fc.constantFrom(...questions) });
const takeBack = fc.record({
  does: fc.constant('take-back' as const),
  ...place,
  question: fc.constantFrom(...questions),
});

/** A few actions in a row, none of which waits for the one before. */
export const sequence: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: edit }, { weight: 4, arbitrary: ask }, { weight: 1, arbitrary: takeBack }),
  { minLength: 1, maxLength: 5 },
);
