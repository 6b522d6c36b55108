import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerWindowAction } from './answer-window-action.ts';

/** What the web-worker extension host runs: absolute paths of the extension and of the bundled tests. */
export interface WebSuite {
  readonly extensionFolder: string;
  readonly testsFile: string;
}

/** Makes the editor's page, before it is loaded, run an extension and its tests in the web-worker host. */
export async function prepareWebPage(page: Page, server: string, suite: WebSuite): Promise<void> {
  const authority = new URL(server).host;
  // VS Code runs the tests in the host of the extension whose folder holds them.
  const developmentOptions = {
    enableSmokeTestDriver: true,
    extensions: [{ scheme: 'http', authority, path: '/web-extension' }],
    extensionTestsPath: { scheme: 'http', authority, path: '/web-extension/web-tests.cjs' },
  };
  await page.addInitScript(addToSettings, { developmentOptions });
  await page.route(`${server}/web-extension/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/web-extension/'.length);
    const path = join(suite.extensionFolder, decodeURIComponent(name));
    await route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
  await page.route(`${server}/web-extension/web-tests.cjs`, (route) => route.fulfill({ path: suite.testsFile }));
  await page.route(`${server}/web-window`, async (route) => {
    const body = await answerWindowAction(page, route.request().postData() ?? '');
    await route.fulfill({ contentType: 'application/json', body });
  });
}

// The page reads its options from an attribute that the server writes; the server has no flag for a web extension.
// This function is sent to the page as text: it can only use what it is given.
function addToSettings(added: object): void {
  Element.prototype.getAttribute = function (this: Element, name: string): string | null {
    const value = this.getAttributeNode(name)?.value ?? null;
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || value === null) return value;
    return JSON.stringify({ ...(JSON.parse(value) as object), ...added });
  };
}
