import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver-types';
import { getCompletion } from '../../../src/language-service/completion/get-completion.ts';
import { resolveCompletion } from '../../../src/language-service/completion/resolve-completion.ts';
import { getOnTypeEdits } from '../../../src/language-service/get-on-type-edits.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { showFiles } from '../show-files.ts';

const script = `script: a # first
start: greet
channels: [web, "sms"]
steps:
  greet:
    say: |-
      Hi {{customer.firstName}}, how {{#if order.id}}are{{/if}}

      you?
    replies:
      - { intent: refund, goto: b }
      - intent: 'x'
        like: [yes, "no"]
        goto: greet
  b: { say: "Bye", end: resolved }
`;
const library = `{
  "library": "a",
  "responses": [
    { "id": "x", "tags": ["refund"], "text": "Hi {{order.id}}" },
    {
      "id": "y",
      "wordings": [{ "for": { "locale": "en-GB" }, "text": "Bye" }]
    }
  ]
}
`;
const project = 'version: 1\nvariables:\n  order.id: { type: text }\nrules: &a [b, *a]\ntags:\n- x\n- y\n';
const sources = [
  { path: '/desk/a.chatscript.yaml', text: script },
  { path: '/desk/a.responses.json', text: library },
  { path: '/desk/chatwright.yaml', text: project },
];

/** What somebody does to a text while they write: something goes, something comes. */
const slip = fc.record({
  at: fc.nat(),
  removed: fc.oneof(fc.constant(0), fc.nat(30), fc.constant(1000)),
  added: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      '\n    ',
      '\r\n',
      '- ',
      ': ',
      '{',
      '{{',
      '[',
      '"',
      "'",
      ', ',
      '#',
      '|-',
      '\t',
      '}',
      ']',
      'goto: ',
      '---\n',
      '<<<<<<<\n',
      '😀',
    ),
    fc.string({ maxLength: 4 }),
  ),
});
const halfTyped = fc.record({
  source: fc.constantFrom(...sources),
  slips: fc.array(slip, { maxLength: 4 }),
  at: fc.nat(),
});

function spoil(text: string, slips: readonly { at: number; removed: number; added: string }[]): string {
  return slips.reduce((spoilt, { at, removed, added }) => {
    const start = at % (spoilt.length + 1);
    return spoilt.slice(0, start) + added + spoilt.slice(start + removed);
  }, text);
}

function checkItem({ engine }: ShownFiles, path: string, at: number, item: CompletionItem): void {
  const edit = item.textEdit;
  assert.ok(edit !== undefined && 'range' in edit);
  const start = engine.offsetAt(path, edit.range.start);
  const end = engine.offsetAt(path, edit.range.end);
  assert.ok(start <= at && at <= end, `${item.label}: ${String(start)} to ${String(end)} around ${String(at)}`);
  assert.equal(edit.range.start.line, edit.range.end.line);
  for (const extra of item.additionalTextEdits ?? []) assert.ok(engine.offsetAt(path, extra.range.end) <= start);
}

describe('completion in half-typed texts', () => {
  it('never throws, and replaces nothing but the word at the cursor', () => {
    const files = showFiles({}, { insertsSnippets: true });
    const { engine } = files;
    fc.assert(
      fc.property(halfTyped, ({ source: { path, text }, slips, at: somewhere }) => {
        const spoilt = spoil(text, slips);
        engine.setFile(path, spoilt);
        const position = engine.positionAt(path, somewhere % (spoilt.length + 1));
        const at = engine.offsetAt(path, position);
        const list = getCompletion(files, path, position);
        for (const item of list?.items ?? []) checkItem(files, path, at, item);
        for (const item of list?.items.slice(0, 3) ?? []) resolveCompletion(files, item);
        for (const { range } of getOnTypeEdits(files, path, position)) {
          const removed = spoilt.slice(engine.offsetAt(path, range.start), engine.offsetAt(path, range.end));
          assert.match(removed, /^[-\s]*$/);
        }
      }),
      { numRuns: 300, seed: 404 },
    );
  });
});
