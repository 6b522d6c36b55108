import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { createEntryNotes } from '../../../src/language-service/structure/create-entry-notes.ts';
import { createFolder } from '../../../src/language-service/structure/create-folder.ts';
import { createTokenWriter } from '../../../src/language-service/structure/create-token-writer.ts';
import { getCodeLenses } from '../../../src/language-service/structure/get-code-lenses.ts';
import { getDocumentLinks } from '../../../src/language-service/structure/get-document-links.ts';
import { getDocumentSymbols } from '../../../src/language-service/structure/get-document-symbols.ts';
import { getFoldingRanges } from '../../../src/language-service/structure/get-folding-ranges.ts';
import { getInlayHints } from '../../../src/language-service/structure/get-inlay-hints.ts';
import { getSelectionRanges } from '../../../src/language-service/structure/get-selection-ranges.ts';
import { getAllTokens, getRangeTokens } from '../../../src/language-service/structure/get-semantic-tokens.ts';
import { getWorkspaceSymbols } from '../../../src/language-service/structure/get-workspace-symbols.ts';
import { resolveCodeLens } from '../../../src/language-service/structure/resolve-code-lens.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { showFiles } from '../show-files.ts';

const pieces = [
  ...['library: a\n', 'responses:\n', 'steps:\n', 'start: a\n', 'variables:\n', 'turns:\n', '  - id: a\n', '  a:\n'],
  ...[
    '    title: A\n',
    '    folder: F\n',
    '    say: |-\n',
    '      Hi {{order.id}}\n',
    '    goto: a\n',
    '# note\n',
    '\n',
  ],
  ...['{{#if a}}', '{{', '}}', '{{> a/b}}', '{{money 1 x="2"}}', 'when: a.b > 1', 'https://a.b/c', 'attach: [x]'],
  ...['"', "'", '{', '}', '[', ']', ':', ',', '- ', '  ', '\t', '\r\n', '\r', '&a ', '*a', '|', '>', '🙂', '\u0000'],
  ...[
    '{"responses":[{"id":"a","text":"Hi"}]}',
    '{"steps":{"a":{"say":"x","goto":"b"},',
    '"title": "x"',
    '---\n',
    '<<: *a\n',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((each) => each.join(''));
const paths = fc.constantFrom(
  '/desk/chatwright.yaml',
  '/desk/a.responses.yaml',
  '/desk/a.responses.json',
  '/desk/a.chatscript.yaml',
  '/desk/a.chatscript.json',
  '/desk/a.transcript.json',
  '/desk/a.chattest.yaml',
);
const patience = { rest: () => Promise.resolve(), isCancelled: () => false };
const settings = { titles: true, lengths: true };

/** What is remembered between answers. */
function createMemory({ engine }: ShownFiles): Memory {
  return { notesOf: createEntryNotes(), fold: createFolder(), writer: createTokenWriter(engine.view) };
}

interface Memory {
  readonly notesOf: ReturnType<typeof createEntryNotes>;
  readonly fold: ReturnType<typeof createFolder>;
  readonly writer: ReturnType<typeof createTokenWriter>;
}

async function askAll(files: ShownFiles, path: string, memory: Memory): Promise<readonly unknown[]> {
  const { engine } = files;
  const range = wholeOf(engine, path);
  return [
    getDocumentSymbols(engine, path, memory.notesOf),
    getFoldingRanges(engine, path, memory.fold, 1000),
    await getAllTokens(engine, path, memory.writer, patience),
    getRangeTokens(engine, path, range, memory.writer),
    getInlayHints(engine, path, range, settings),
    getCodeLenses(files, path).map((lens) => resolveCodeLens(files, lens)),
    getDocumentLinks(files, path),
    await getWorkspaceSymbols(files, { query: 'a', notesOf: memory.notesOf, ...patience }),
  ];
}

function wholeOf(engine: Engine, path: string): Range {
  const text = engine.getText(path) ?? '';
  return { start: engine.positionAt(path, 0), end: engine.positionAt(path, text.length) };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}

describe('reading aids', () => {
  it('take any text, and what they remember is what they would read anew', () =>
    fc.assert(
      fc.asyncProperty(paths, texts, texts, fc.nat(), fc.nat({ max: 20 }), async (path, text, added, at, removed) => {
        const files = showFiles({ [path]: text });
        const memory = createMemory(files);
        await askAll(files, path, memory);
        const start = at % (text.length + 1);
        const span = { start, end: Math.min(start + removed, text.length) };
        files.engine.editFile(path, [{ span, text: added }]);
        assert.deepEqual(await askAll(files, path, memory), await askAll(files, path, createMemory(files)));
      }),
      { seed: 4, numRuns: 150 },
    ));

  it('place everything inside of the file', () => {
    fc.assert(
      fc.property(paths, texts, fc.nat(), (path, text, at) => {
        const files = showFiles({ [path]: text });
        const { engine } = files;
        const whole = wholeOf(engine, path);
        for (const symbol of flatten(getDocumentSymbols(engine, path, createEntryNotes()))) {
          assert.ok(symbol.name !== '' && holds(symbol.range, symbol.selectionRange) && holds(whole, symbol.range));
        }
        for (const { startLine, endLine } of getFoldingRanges(engine, path, createFolder(), 1000)) {
          assert.ok(startLine < endLine && endLine <= whole.end.line);
        }
        for (const { range } of getDocumentLinks(files, path)) assert.ok(holds(whole, range));
        const position = engine.positionAt(path, at % (text.length + 1));
        let [inner] = getSelectionRanges(engine, path, [position]);
        for (let outer = inner?.parent; outer !== undefined; outer = outer.parent) {
          assert.ok(inner !== undefined && holds(outer.range, inner.range));
          inner = outer;
        }
      }),
      { seed: 4, numRuns: 250 },
    );
  });

  it('place tokens one after the other', () => {
    fc.assert(
      fc.property(paths, texts, (path, text) => {
        const { engine } = showFiles({ [path]: text });
        const data = getRangeTokens(engine, path, wholeOf(engine, path), createTokenWriter(engine.view));
        let end = 0;
        for (let at = 0; at < data.length; at += 5) {
          const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 3);
          assert.ok(lines >= 0 && length > 0 && (lines > 0 || characters >= end));
          end = length;
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
