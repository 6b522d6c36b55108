import { installEditor } from './install-editor.ts';
import { linkExtension } from './link-extension.ts';
import { openWindow } from './open-window.ts';
import { readLaunchFlags, type LaunchFlags } from './read-launch-flags.ts';
import { runMain } from './run-main.ts';
import { runSuite } from './run-suite.ts';
import { serveEditor } from './serve-editor.ts';
import { startWindowBridge } from './start-window-bridge.ts';
import { windowAddress } from './window-address.ts';
import { withServerData } from './with-server-data.ts';

const name = 'node-host';

await runMain(async () => {
  const flags = readLaunchFlags(process.argv.slice(2));
  await installEditor();
  return testEmbeddedEditor(flags);
});

function testEmbeddedEditor(flags: LaunchFlags): Promise<number> {
  return withServerData(name, async ({ dataFolder, logFile }) => {
    const window = await openWindow();
    const bridge = await startWindowBridge(() => Promise.resolve(window.page));
    try {
      const server = await serveEditor({ dataFolder, logFile, environment: { CHATWRIGHT_WINDOW: bridge.address } });
      try {
        const extensionDevelopmentPath = linkExtension(dataFolder, flags.extensionDevelopmentPath);
        const address = windowAddress(server.address, { ...flags, extensionDevelopmentPath });
        return await runSuite(window.page, { name, address, logFile, limitMinutes: 10 });
      } finally {
        await server.stop();
      }
    } finally {
      bridge.stop();
      await window.close();
    }
  });
}
