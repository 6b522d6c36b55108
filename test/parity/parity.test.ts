import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { getFileType } from '../../src/core/schema/kinds.ts';
import { checkInTerminal } from './check-in-terminal.ts';
import { sortProblems, type ComparedProblem } from './compared-problem.ts';
import { openFolder, type EditorProcess } from './editor-process.ts';
import { TextPlaces } from './text-places.ts';

const severities = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
} as const;

describe('the editor and the terminal', () => {
  for (const name of ['examples', 'test/fixtures/broken']) {
    describe(`on ${name}`, () => {
      const folder = fileURLToPath(new URL(`../../${name}`, import.meta.url));
      const texts = readTexts(folder);
      let editor: EditorProcess;
      let inTerminal: readonly ComparedProblem[];

      before(async function () {
        this.timeout(60_000);
        [editor, inTerminal] = await Promise.all([openFolder(folder), checkInTerminal(folder)]);
      });
      after(() => editor.close());

      it('find something to compare', () => {
        assert.ok(inTerminal.length > 30, `${String(inTerminal.length)} problems`);
      });

      it('find the same problems in the files of a folder', async () => {
        await editor.checkAll();
        assert.deepEqual(listProblems(editor, texts), inTerminal);
      });

      it('find the same problems once every file was typed in the editor', async () => {
        for (const [file, text] of texts) await editor.typeFile(file, text);
        await editor.checkAll();
        assert.deepEqual(listProblems(editor, texts), inTerminal);
      });
    });
  }
});

function readTexts(folder: string): Map<string, TextPlaces> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => getFileType(file) !== undefined);
  return new Map(files.map((file) => [file, new TextPlaces(readFileSync(`${folder}/${file}`, 'utf8'))]));
}

function listProblems(editor: EditorProcess, texts: ReadonlyMap<string, TextPlaces>): ComparedProblem[] {
  const problems = [...texts].flatMap(([file, text]) =>
    editor.diagnosticsOf(file).map(({ code, severity, message, range }) => ({
      file,
      code: String(code),
      severity: severities[severity ?? DiagnosticSeverity.Error],
      message: typeof message === 'string' ? message : message.value,
      start: text.place(range.start),
      end: text.place(range.end),
    })),
  );
  return sortProblems(problems);
}
