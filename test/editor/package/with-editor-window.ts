import { openWindow } from '../../../scripts/editor/open-window.ts';
import { performWindowAction } from '../../../scripts/editor/perform-window-action.ts';
import { serveEditor, type ServerOptions } from '../../../scripts/editor/serve-editor.ts';
import { takeScreenshot } from '../../../scripts/editor/take-screenshot.ts';
import { windowAddress, type WindowContents } from '../../../scripts/editor/window-address.ts';
import { createEditorWindow, type EditorWindow } from '../create-editor-window.ts';

/** Does something in a window of a fresh embedded editor, as a user would; a failure leaves a screenshot. */
export async function withEditorWindow(
  options: ServerOptions,
  contents: WindowContents,
  work: (window: EditorWindow) => Promise<void>,
): Promise<void> {
  const { page, close } = await openWindow();
  try {
    const server = await serveEditor(options);
    try {
      await page.goto(windowAddress(server.address, contents));
      await work(createEditorWindow((action) => performWindowAction(page, action)));
    } catch (error) {
      await takeScreenshot(page, 'package-failed');
      throw error;
    } finally {
      await server.stop();
    }
  } finally {
    await close();
  }
}
