import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextEdit } from 'vscode-languageserver-types';
import { completeCondition } from '../../../src/language-service/completion/complete-condition.ts';
import { completeTemplate } from '../../../src/language-service/completion/complete-template.ts';
import { findValueAt } from '../../../src/language-service/find-value-at.ts';
import { getHover } from '../../../src/language-service/get-hover.ts';
import { getSignatureHelp } from '../../../src/language-service/get-signature-help.ts';
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

const projectPath = '/desk/chatwright.yaml';

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
  (text) => [projectPath, `${deskProject}${text}\n`],
);

// One engine for all texts: to make one for each takes longer than most texts do.
const shown = showFiles({ [projectPath]: deskProject }, { snippets: true, commands: true });

describe('help inside of any text', () => {
  it('never fails, wherever the cursor is, and edits only the line and the word at the cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), files, fc.nat(6), async (parts, toFile, phase) => {
        const [path, text] = toFile(parts.join(''));
        shown.engine.setFile(path, text);
        for (let offset = Math.max(0, text.length - 80 - phase); offset <= text.length; offset += 7) {
          const position = shown.engine.positionAt(path, offset);
          await getHover(shown, path, position, {
            readPage: () => Promise.resolve(undefined),
            isCancelled: () => false,
          });
          getSignatureHelp(shown, path, position);
          expectSoundEdits(path, offset);
        }
        if (path !== projectPath) shown.engine.removeFile(path);
      }),
      { seed: 11, numRuns: 70 },
    );
  }).timeout(60_000);
});

function expectSoundEdits(path: string, offset: number): void {
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
