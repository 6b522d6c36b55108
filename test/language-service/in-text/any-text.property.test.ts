import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextEdit } from 'vscode-languageserver-types';
import { completeCondition } from '../../../src/language-service/completion/complete-condition.ts';
import { completeTemplate } from '../../../src/language-service/completion/complete-template.ts';
import { findValueAt } from '../../../src/language-service/find-value-at.ts';
import { getHover } from '../../../src/language-service/get-hover.ts';
import { getSignatureHelp } from '../../../src/language-service/get-signature-help.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { showFiles } from '../show-files.ts';
import { deskProject } from './complete-in-text.ts';

const words = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '=',
    '==',
    '&&',
    ' in ',
    ' ',
    '\n',
    '\n      ',
    '\\',
    '\\u00',
    ': ',
    ' #',
  ],
  ...['#if', '/if', '#each', 'else', '> ', '~', '../', '@index', 'this', 'money', 'default', 'choose', 'date', '.'],
  ...['customer.', 'customer.firstName', 'order.items', 'channel', 'open(', 'has(', '.exists(item, ', 'é', '😀', '\t'],
);

/** Files around a text that may break them. */
const files = fc.constantFrom<(text: string) => readonly [string, string]>(
  (text) => [
    '/desk/a.responses.yaml',
    `library: a\nresponses:\n  - id: one\n    text: |-\n      ${text}\n    tags: [x]\n`,
  ],
  (text) => ['/desk/a.responses.yaml', `library: a\nresponses:\n  - id: one\n    text: ${text}\n    tags: [x]\n`],
  (text) => ['/desk/a.responses.yaml', `library: a\nresponses:\n  - id: one\n    text: "${text}"\n`],
  (text) => ['/desk/a.responses.json', `{"library": "a", "responses": [{"id": "one", "text": "${text}"}]}`],
  (text) => [
    '/desk/s.chatscript.yaml',
    `script: s\nsteps:\n  a:\n    decide:\n      - when: ${text}\n        goto: a\n`,
  ],
  (text) => ['/desk/s.chatscript.yaml', `script: s\nsteps:\n  a:\n    decide: [{ when: ${text}, goto: a }]\n`],
  (text) => [
    '/desk/s.chatscript.json',
    `{"script": "s", "steps": {"a": {"decide": [{"when": "${text}", "goto": "a"}]}}}`,
  ],
  (text) => ['/desk/chatwright.yaml', `${deskProject}${text}\n`],
);

describe('help inside of any text', () => {
  it('never fails, wherever the cursor is, and edits only the line and the word at the cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), files, async (parts, toFile) => {
        const [path, text] = toFile(parts.join(''));
        const shown = showFiles(
          { '/desk/chatwright.yaml': deskProject, [path]: text },
          { snippets: true, commands: true },
        );
        const from = Math.max(0, text.length - 100);
        for (let offset = from; offset <= text.length; offset += 1) {
          const position = shown.engine.positionAt(path, offset);
          await getHover(shown, path, position, () => Promise.resolve(undefined));
          getSignatureHelp(shown, path, position);
          expectSoundEdits(shown, path, offset);
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  }).timeout(60_000);
});

function expectSoundEdits(shown: ShownFiles, path: string, offset: number): void {
  const { engine } = shown;
  const file = engine.view.getFile(path);
  const found = file === undefined ? undefined : findValueAt(file, engine.view.shapes, offset);
  if (found === undefined) return;
  for (const complete of [completeTemplate, completeCondition]) {
    for (const { textEdit } of complete(shown, path, { ...found, offset }) ?? []) {
      assert.ok(textEdit !== undefined && TextEdit.is(textEdit));
      const { range }: TextEdit = textEdit;
      assert.equal(range.start.line, range.end.line);
      assert.ok(engine.offsetAt(path, range.start) <= offset && offset <= engine.offsetAt(path, range.end));
    }
  }
}
