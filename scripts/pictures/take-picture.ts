import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { linkExtension } from '../editor/link-extension.ts';
import { openWindow } from '../editor/open-window.ts';
import { performWindowAction } from '../editor/perform-window-action.ts';
import { projectFolder } from '../editor/project-folder.ts';
import { serveEditor } from '../editor/serve-editor.ts';
import { windowAddress } from '../editor/window-address.ts';
import { withServerData } from '../editor/with-server-data.ts';
import { withWorkspaceCopy } from '../editor/with-workspace-copy.ts';
import type { Picture } from './picture.ts';

const width = 1000;

/** Takes one picture of a fresh editor that shows the sample workspace, and resolves with its path in `docs/images/`. */
export function takePicture(picture: Picture): Promise<string> {
  return withServerData('pictures', ({ dataFolder, logFile }) =>
    withWorkspaceCopy(join(projectFolder, 'examples'), async (folder) => {
      writeSettings(folder, picture.theme);
      const { page, close } = await openWindow();
      try {
        const server = await serveEditor({ dataFolder, logFile });
        try {
          const extensionDevelopmentPath = linkExtension(dataFolder, projectFolder);
          const file = join(folder, picture.file);
          await page.setViewportSize({ width, height: picture.height });
          await page.goto(windowAddress(server.address, { folder, file, extensionDevelopmentPath }));
          for (const action of picture.actions) await performWindowAction(page, action);
          return await save(page, picture);
        } finally {
          await server.stop();
        }
      } finally {
        await close();
      }
    }),
  );
}

function writeSettings(folder: string, theme: string): void {
  mkdirSync(join(folder, '.vscode'));
  const settings = { 'workbench.colorTheme': theme, 'workbench.activityBar.location': 'hidden' };
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

/** The window without its title bar, which says that an extension is being developed. */
async function save(page: Page, { name, height }: Picture): Promise<string> {
  const path = join(projectFolder, 'docs', 'images', `${name}.png`);
  const title = (await page.locator('.part.titlebar').boundingBox())?.height ?? 0;
  const clip = { x: 0, y: title, width, height: height - title };
  await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
  return path;
}
