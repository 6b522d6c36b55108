import { runTests } from '@vscode/test-electron';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { SetupProblem } from './setup-problem.ts';
import { startWindowBridge } from './start-window-bridge.ts';

/** The suite that a desktop VS Code runs: absolute paths and the arguments it is launched with. */
export interface DesktopSuite {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  readonly launchArgs: readonly string[];
}

/** Runs a suite in a desktop VS Code whose window is reached through its debugging port; resolves with the exit code. */
export async function testDesktopEditor(vscodeExecutablePath: string, suite: DesktopSuite): Promise<number> {
  const port = await findFreePort();
  let window: Promise<Page> | undefined;
  const bridge = await startWindowBridge(() => (window ??= connectToWindow(port)));
  try {
    return await runTests({
      ...suite,
      vscodeExecutablePath,
      launchArgs: [...suite.launchArgs, `--remote-debugging-port=${String(port)}`],
      extensionTestsEnv: { CHATWRIGHT_WINDOW: bridge.address },
    });
  } finally {
    bridge.stop();
    if (window !== undefined) await (await window).context().browser()?.close();
  }
}

async function connectToWindow(port: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((each) => each.url().includes('workbench'));
  if (page === undefined) throw new SetupProblem("The desktop VS Code's window was not found.");
  return page;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
