import { runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { bundleNodeTests } from './bundle-editor-tests.ts';
import { findDesktopEditor } from './find-desktop-editor.ts';
import { projectFolder } from './project-folder.ts';
import { runMain } from './run-main.ts';
import { testDesktopEditor } from './test-desktop-editor.ts';
import { withWorkspaceCopy } from './with-workspace-copy.ts';

await runMain(async () => {
  const extensionTestsPath = await bundleNodeTests();
  return withWorkspaceCopy(join(projectFolder, 'examples'), (folder) => testNodeHost(extensionTestsPath, folder));
});

async function testNodeHost(extensionTestsPath: string, folder: string): Promise<number> {
  const desktop = findDesktopEditor();
  const suite = { extensionDevelopmentPath: projectFolder, extensionTestsPath, launchArgs: [folder] };
  try {
    return desktop === undefined
      ? await runTests({ ...suite, vscodeExecutablePath: join(projectFolder, 'scripts', 'editor', 'launcher') })
      : await testDesktopEditor(desktop, suite);
  } catch {
    return 1;
  }
}
