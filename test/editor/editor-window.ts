import { createEditorWindow } from './create-editor-window.ts';

/** The window of the VS Code that these tests run in. */
export const editorWindow = createEditorWindow(process.env['CHATWRIGHT_WINDOW'] ?? '');
