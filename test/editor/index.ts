// Runs in the extension host of one VS Code that all these tests share.
//
// A test is a file `test/editor/<name>.test.ts`; it is found by its name. It may import `vscode`, and `editorWindow` for
// what only the window can do:
//   await editorWindow.press('Control+Shift+M')                 real keys, in Playwright's names, to whatever has the focus
//   await editorWindow.type('titel: ')                          real typing
//   await editorWindow.click('.monaco-list-row', 'titel')       a real click on the first match that contains the text
//   await editorWindow.hover('.squiggly-error')                 holds the pointer over the first match
//   await editorWindow.read('.squiggly-error')                  waits until one is visible; the texts of all that match
//   await editorWindow.gone('.squiggly-error')                  waits until none is visible
//   await editorWindow.screenshot('misspelt-key')               saves out/editor/misspelt-key.png
// For state inside VS Code, wait with `until(event, condition)`: it looks again whenever the event fires, never on a clock.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { reportTests } from '../../scripts/checks/report-tests.ts';
import { editorWindow } from './editor-window.ts';

/** Runs every test of this folder in the extension host; rejects when one failed, which is how VS Code learns of it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: Mocha.reporters.Base,
    timeout: 60_000,
    forbidOnly: true,
  });
  mocha.rootHooks({ afterEach: showFailure });
  const tests = readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  for (const test of tests.sort()) mocha.addFile(join(__dirname, test));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    reportTests(mocha.run(resolve), 'all');
  });
  if (failures > 0) throw new Error(`${String(failures)} editor tests failed.`);
}

async function showFailure(this: Mocha.Context): Promise<void> {
  if (this.currentTest?.state === 'failed') await editorWindow.screenshot(`failed ${this.currentTest.fullTitle()}`);
}
