import type { Locator, Page } from 'playwright-core';
import { takeScreenshot } from './take-screenshot.ts';
import type { WindowAction, WindowPlace } from './window-action.ts';

const waitLimit = 30_000;

/** Does one action in the editor's window and resolves with the texts that it read, if it reads any. */
export async function performWindowAction(page: Page, action: WindowAction): Promise<readonly string[]> {
  switch (action.do) {
    case 'press':
      for (const key of action.keys) await page.keyboard.press(key);
      return [];
    case 'type':
      await page.keyboard.type(action.text);
      return [];
    case 'click':
      await locate(page, action.place).first().click({ timeout: waitLimit });
      return [];
    case 'hover':
      await locate(page, action.place).first().hover({ timeout: waitLimit, force: true });
      return [];
    case 'read': {
      const found = locate(page, action.place);
      await found.first().waitFor({ state: 'visible', timeout: waitLimit });
      return (await found.allInnerTexts()).map(toOneLine);
    }
    case 'gone':
      await locate(page, action.place).first().waitFor({ state: 'hidden', timeout: waitLimit });
      return [];
    case 'screenshot':
      return [await takeScreenshot(page, action.name)];
    default:
      return action satisfies never;
  }
}

function locate(page: Page, place: WindowPlace): Locator {
  const found = page.locator(place.selector);
  return place.containing === undefined ? found : found.filter({ hasText: place.containing });
}

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
