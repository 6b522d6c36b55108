import { editorLayout } from './editor-layout.ts';
import { runWithProgress } from './run-with-progress.ts';
import { serverArguments } from './serve-editor.ts';

/** Installs a packaged extension (an absolute path of a `.vsix` file) into the data folder of the embedded editor's server. */
export function installPackage(file: string, dataFolder: string): Promise<void> {
  return runWithProgress({
    what: 'Installing the package in the editor',
    program: editorLayout.node,
    arguments: [...serverArguments(dataFolder), '--install-extension', file],
    limitMinutes: 3,
  });
}
