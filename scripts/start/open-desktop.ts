import { spawn } from 'node:child_process';
import { projectFolder } from '../editor/project-folder.ts';
import { SetupProblem } from '../editor/setup-problem.ts';

/** Opens a folder in the user's own VS Code, in a new window that runs the extension of this project. */
export async function openDesktop(code: string, folder: string): Promise<void> {
  const flags = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, folder];
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(code, flags, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (exitCode !== 0) throw new SetupProblem(`VS Code (${code}) could not open ${folder}.`);
  console.log('  The sample workspace opens in a new window of your VS Code.');
}
