import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorLayout } from '../editor/editor-layout.ts';
import { installEditor } from '../editor/install-editor.ts';
import { linkExtension } from '../editor/link-extension.ts';
import { projectFolder } from '../editor/project-folder.ts';
import { serveEditor } from '../editor/serve-editor.ts';
import { windowAddress } from '../editor/window-address.ts';
import { serveShortAddress } from './serve-short-address.ts';

/** Serves a folder with the extension in the embedded editor on 127.0.0.1, until Ctrl-C or only until it answered. */
export async function serveSamples(folder: string, span: 'until stopped' | 'once'): Promise<void> {
  console.log('  There is no "code" command on the PATH, so the editor that we bring along is used.');
  await installEditor();
  mkdirSync(editorLayout.report, { recursive: true });
  const logFile = join(editorLayout.report, 'start.log');
  writeFileSync(logFile, '');
  const dataFolder = join(editorLayout.cacheFolder, '..', 'start');
  const server = await serveEditor({ dataFolder, logFile });
  const extensionDevelopmentPath = linkExtension(dataFolder, projectFolder);
  const window = windowAddress(server.address, { folder, extensionDevelopmentPath });
  const short = await serveShortAddress(window);
  try {
    const answer = await fetch(short.address);
    if (span === 'once') {
      console.log(`  The editor answered (status ${String(answer.status)}) and was stopped again.`);
      return;
    }
    console.log(`\n  Open this address in a browser on this machine:\n\n      ${short.address}\n`);
    console.log('  Press Ctrl-C here to stop.');
    await askedToStop();
    console.log('\n  Stopped.');
  } finally {
    short.stop();
    await server.stop();
  }
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
