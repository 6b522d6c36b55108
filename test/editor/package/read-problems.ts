import { openWindow } from '../../../scripts/editor/open-window.ts';
import { performWindowAction } from '../../../scripts/editor/perform-window-action.ts';
import { serveEditor } from '../../../scripts/editor/serve-editor.ts';
import { takeScreenshot } from '../../../scripts/editor/take-screenshot.ts';
import { windowAddress } from '../../../scripts/editor/window-address.ts';

/** Where to look for problems: the editor's data, its log, the folder and file to open, and a text in the row waited for. */
export interface ProblemsQuery {
  readonly dataFolder: string;
  readonly logFile: string;
  readonly folder: string;
  readonly file: string;
  readonly containing: string;
}

/** Opens a file in a fresh window of the embedded editor and resolves with the matching rows of its Problems panel. */
export async function readProblems(query: ProblemsQuery): Promise<readonly string[]> {
  const { page, close } = await openWindow();
  try {
    const server = await serveEditor(query);
    try {
      await page.goto(windowAddress(server.address, { folder: query.folder, file: query.file }));
      await performWindowAction(page, { do: 'read', place: { selector: '.monaco-editor .view-line' } });
      await performWindowAction(page, { do: 'press', keys: ['Control+Shift+M'] });
      const place = { selector: '.markers-panel .monaco-list-row', containing: query.containing };
      return await performWindowAction(page, { do: 'read', place });
    } finally {
      await takeScreenshot(page, 'package');
      await server.stop();
    }
  } finally {
    await close();
  }
}
