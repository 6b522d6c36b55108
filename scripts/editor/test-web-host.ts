import { join } from 'node:path';
import { bundleWebTests } from './bundle-editor-tests.ts';
import { installEditor } from './install-editor.ts';
import { openWindow } from './open-window.ts';
import { prepareWebPage } from './prepare-web-page.ts';
import { projectFolder } from './project-folder.ts';
import { runMain } from './run-main.ts';
import { runSuite } from './run-suite.ts';
import { serveEditor } from './serve-editor.ts';
import { windowAddress } from './window-address.ts';
import { withServerData } from './with-server-data.ts';
import { withWorkspaceCopy } from './with-workspace-copy.ts';

const name = 'web-host';

await runMain(async () => {
  await installEditor();
  const testsFile = await bundleWebTests();
  return withWorkspaceCopy(join(projectFolder, 'examples'), (folder) => testWebHost(testsFile, folder));
});

function testWebHost(testsFile: string, folder: string): Promise<number> {
  return withServerData(name, async ({ dataFolder, logFile }) => {
    const window = await openWindow();
    try {
      const server = await serveEditor({ dataFolder, logFile });
      try {
        await prepareWebPage(window.page, server.address, { extensionFolder: projectFolder, testsFile });
        const address = windowAddress(server.address, { folder });
        return await runSuite(window.page, { name, address, logFile, limitMinutes: 5 });
      } finally {
        await server.stop();
      }
    } finally {
      await window.close();
    }
  });
}
