import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { editorLayout } from './editor-layout.ts';

/** Saves a screenshot of the settled window as `out/editor/<name>.png` and resolves with its path. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(editorLayout.report, { recursive: true });
  const path = join(editorLayout.report, `${name.replace(/[^\w-]+/g, '-')}.png`);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}
