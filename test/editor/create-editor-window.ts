import type { WindowAction, WindowPlace } from '../../scripts/editor/window-action.ts';

/** What a test can do with the real window: keys, clicks, reading what is shown, and pictures of it. */
export interface EditorWindow {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly click: (selector: string, containing?: string) => Promise<void>;
  readonly hover: (selector: string, containing?: string) => Promise<void>;
  readonly read: (selector: string, containing?: string) => Promise<readonly string[]>;
  readonly gone: (selector: string, containing?: string) => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
}

/** A window whose actions are carried out by `perform`, which rejects with the reason when one fails. */
export function createEditorWindow(perform: (action: WindowAction) => Promise<readonly string[]>): EditorWindow {
  const ask = async (action: WindowAction): Promise<void> => {
    await perform(action);
  };
  return {
    press: (...keys) => ask({ do: 'press', keys }),
    type: (text) => ask({ do: 'type', text }),
    click: (selector, containing) => ask({ do: 'click', place: place(selector, containing) }),
    hover: (selector, containing) => ask({ do: 'hover', place: place(selector, containing) }),
    read: (selector, containing) => perform({ do: 'read', place: place(selector, containing) }),
    gone: (selector, containing) => ask({ do: 'gone', place: place(selector, containing) }),
    screenshot: (name) => ask({ do: 'screenshot', name }),
  };
}

function place(selector: string, containing: string | undefined): WindowPlace {
  return containing === undefined ? { selector } : { selector, containing };
}
