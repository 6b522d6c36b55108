import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { installEditor } from '../../../scripts/editor/install-editor.ts';
import { installPackage } from '../../../scripts/editor/install-package.ts';
import { projectFolder } from '../../../scripts/editor/project-folder.ts';
import { runWithProgress } from '../../../scripts/editor/run-with-progress.ts';
import { withServerData } from '../../../scripts/editor/with-server-data.ts';
import { withWorkspaceCopy } from '../../../scripts/editor/with-workspace-copy.ts';
import { withEditorWindow } from './with-editor-window.ts';

const file = join(projectFolder, 'out', 'package', 'chatwright.vsix');
const largest = 2 * 1024 * 1024;
const misspelt = 'library: spelling\nlocale: en-GB\nownr: Asha\nresponses: []\n';

describe('the package', () => {
  before(async () => {
    await installEditor();
    mkdirSync(join(file, '..'), { recursive: true });
    await runWithProgress({
      what: 'Building the package',
      program: 'npm',
      arguments: ['run', 'package', '--', '--out', file],
      folder: projectFolder,
      limitMinutes: 3,
    });
  });

  it('is smaller than 2 MB', () => {
    assert.ok(statSync(file).size < largest, `${String(statSync(file).size)} bytes`);
  });

  it('holds only what runs; installed, it opens its walkthrough and lints', () =>
    withServerData('package', ({ dataFolder, logFile }) =>
      withWorkspaceCopy(join(projectFolder, 'examples'), async (folder) => {
        await installPackage(file, dataFolder);
        assert.deepEqual(filesThatDoNotRun(join(dataFolder, 'extensions')), []);

        const broken = join(folder, 'misspelt.responses.yaml');
        writeFileSync(broken, misspelt);
        await withEditorWindow({ dataFolder, logFile }, { folder, file: broken }, async (window) => {
          await window.read('.monaco-editor .view-line');
          await window.press('Control+Shift+M');
          const [problem] = await window.read('.markers-panel .monaco-list-row', '`ownr`');
          assert.match(problem ?? '', /Did you mean `owner`\? chatwright\W*key-unknown/);
          await window.read('.gettingStartedContainer', 'Get started with Chatwright');
          await window.screenshot('package-first-run');
          await window.click('.tab', 'misspelt.responses.yaml');
          await window.read('.monaco-editor .squiggly-error');
          await window.screenshot('package');
        });
      }),
    ));
});

function filesThatDoNotRun(extensions: string): string[] {
  return readdirSync(extensions, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      ['.ts', '.map', '.tsbuildinfo'].includes(extname(path)) || /(^|\/)(node_modules|src|test|bench)(\/|$)/.test(path),
  );
}
