import { createEditorWindow } from './create-editor-window.ts';
import { postWindowAction } from './post-window-action.ts';

/** The window of the VS Code that these tests run in. */
export const editorWindow = createEditorWindow(postWindowAction(process.env['CHATWRIGHT_WINDOW'] ?? ''));
