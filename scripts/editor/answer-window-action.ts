import type { Page } from 'playwright-core';
import { performWindowAction } from './perform-window-action.ts';
import type { WindowAction, WindowAnswer } from './window-action.ts';

/** Carries out an action that arrived as JSON and resolves with the answer as JSON; it never rejects. */
export async function answerWindowAction(page: Page, request: string): Promise<string> {
  const answer: WindowAnswer = await attempt(page, request);
  return JSON.stringify(answer);
}

async function attempt(page: Page, request: string): Promise<WindowAnswer> {
  try {
    return { texts: await performWindowAction(page, JSON.parse(request) as WindowAction) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
