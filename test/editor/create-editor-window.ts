import type { WindowAction, WindowAnswer, WindowPlace } from '../../scripts/editor/window-action.ts';

/** What a test can do with the real window: keys, clicks, reading what is shown, and pictures of it. */
export interface EditorWindow {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly click: (selector: string, containing?: string) => Promise<void>;
  readonly read: (selector: string, containing?: string) => Promise<readonly string[]>;
  readonly gone: (selector: string, containing?: string) => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
}

/** Reaches the window through the address where its driver takes actions; an action that fails rejects with its reason. */
export function createEditorWindow(address: string): EditorWindow {
  const read = (action: WindowAction): Promise<readonly string[]> => send(address, action);
  const ask = async (action: WindowAction): Promise<void> => {
    await send(address, action);
  };
  return {
    press: (...keys) => ask({ do: 'press', keys }),
    type: (text) => ask({ do: 'type', text }),
    click: (selector, containing) => ask({ do: 'click', place: place(selector, containing) }),
    read: (selector, containing) => read({ do: 'read', place: place(selector, containing) }),
    gone: (selector, containing) => ask({ do: 'gone', place: place(selector, containing) }),
    screenshot: (name) => ask({ do: 'screenshot', name }),
  };
}

async function send(address: string, action: WindowAction): Promise<readonly string[]> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(action) });
  const answer = (await response.json()) as WindowAnswer;
  if ('failure' in answer) throw new Error(`${action.do}: ${answer.failure}`);
  return answer.texts;
}

function place(selector: string, containing: string | undefined): WindowPlace {
  return containing === undefined ? { selector } : { selector, containing };
}
