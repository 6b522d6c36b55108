import { chromium, type Page } from 'playwright-core';
import { findProgram } from './find-program.ts';
import { browserPrograms } from './install-system-packages.ts';
import { SetupProblem } from './setup-problem.ts';

/** A browser window that can show the embedded editor. */
export interface BrowserWindow {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens an empty window of the system's Chromium, without a screen; it closes when this process is asked to end. */
export async function openWindow(): Promise<BrowserWindow> {
  const executablePath = findProgram(browserPrograms);
  if (executablePath === undefined) {
    throw new SetupProblem('No Chromium was found. Please install the system package "chromium" and try again.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: quietFlags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = (): Promise<void> => browser.close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  return { page, close };
}
