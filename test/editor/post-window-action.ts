import type { WindowAction, WindowAnswer } from '../../scripts/editor/window-action.ts';

/** Posts actions to the address where the window's driver takes them, and resolves with the texts that were read. */
export function postWindowAction(address: string): (action: WindowAction) => Promise<readonly string[]> {
  return async (action) => {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(action) });
    const answer = (await response.json()) as WindowAnswer;
    if ('failure' in answer) throw new Error(`${action.do}: ${answer.failure}`);
    return answer.texts;
  };
}
