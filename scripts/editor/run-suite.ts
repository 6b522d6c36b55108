import { appendFileSync } from 'node:fs';
import { readCountsLine } from '../checks/test-counts.ts';
import type { Page } from 'playwright-core';
import { takeScreenshot } from './take-screenshot.ts';

/** A suite that runs in the editor's window: the address that starts it, its name and the file for everything it prints. */
export interface Suite {
  readonly name: string;
  readonly address: string;
  readonly logFile: string;
  readonly limitMinutes: number;
}

/** Loads the page that runs a suite, prints what its tests report and resolves with the suite's exit code. */
export async function runSuite(page: Page, suite: Suite): Promise<number> {
  const log = (line: string): void => {
    appendFileSync(suite.logFile, `${line}\n`);
  };
  page.on('console', (message) => {
    log(`[page ${message.type()}] ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    log(`[page error] ${error.stack ?? error.message}`);
  });
  const errors: string[] = [];
  const reports: string[] = [];
  // The editor says much of its own here; the reports of tests are indented, or are the counts.
  await page.exposeFunction('codeAutomationLog', (type: string, parts: readonly unknown[]) => {
    const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    log(`[${type}] ${line}`);
    if (readCountsLine(line) !== undefined || line.startsWith('  ')) {
      reports.push(line);
      console.log(line);
    } else if (type === 'error') errors.push(line);
  });
  const finished = new Promise<number>((resolve) => {
    page.once('close', () => {
      resolve(1);
    });
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      resolve(code);
    });
  });
  await page.goto(suite.address);
  const code = await withinLimit(finished, suite);
  if (reports.length === 0) for (const error of errors) console.log(error);
  if (code !== 0 && !page.isClosed()) {
    const picture = await takeScreenshot(page, `${suite.name}-failed`);
    console.log(`The window as it was at the end: ${picture}\nEverything that was printed: ${suite.logFile}`);
  }
  return code;
}

async function withinLimit(finished: Promise<number>, suite: Suite): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<number>((resolve) => {
    timer = setTimeout(() => {
      console.log(`The suite "${suite.name}" did not end in ${String(suite.limitMinutes)} minutes.`);
      resolve(1);
    }, suite.limitMinutes * 60_000);
  });
  try {
    return await Promise.race([finished, limit]);
  } finally {
    clearTimeout(timer);
  }
}
