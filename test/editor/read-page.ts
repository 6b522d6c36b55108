import { editorWindow } from './editor-window.ts';

const inside = 'internal:control=enter-frame';

/** Waits until a page that is shown as a preview has this heading, and gives the texts of all its headings. */
export async function readPage(heading: string): Promise<readonly string[]> {
  const page = `iframe.webview.ready >> ${inside} >> iframe#active-frame >> ${inside}`;
  await editorWindow.read(`${page} >> h1`, heading);
  return editorWindow.read(`${page} >> h2`);
}
