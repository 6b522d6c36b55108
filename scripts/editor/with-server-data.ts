import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorLayout } from './editor-layout.ts';

/** Folders and files of one run of the editor: fresh data that is thrown away, and a log that stays. */
export interface RunFiles {
  readonly dataFolder: string;
  readonly logFile: string;
}

/** Does something with a fresh data folder for the editor's server and an empty log, and takes the folder away afterwards. */
export async function withServerData<T>(name: string, work: (files: RunFiles) => Promise<T>): Promise<T> {
  mkdirSync(editorLayout.report, { recursive: true });
  const logFile = join(editorLayout.report, `${name}.log`);
  writeFileSync(logFile, '');
  const dataFolder = mkdtempSync(join(tmpdir(), 'chatwright-editor-'));
  try {
    return await work({ dataFolder, logFile });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
