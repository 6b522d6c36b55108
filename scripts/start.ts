import { join } from 'node:path';
import { projectFolder } from './editor/project-folder.ts';
import { findProgram } from './editor/find-program.ts';
import { runMain } from './editor/run-main.ts';
import { runWithProgress } from './editor/run-with-progress.ts';
import { openDesktop } from './start/open-desktop.ts';
import { serveSamples } from './start/serve-samples.ts';
import { showLint } from './start/show-lint.ts';

await runMain(async () => {
  const keepOpen = !process.argv.includes('--no-open');
  const samples = join(projectFolder, 'examples');

  console.log('\n[1/3] Building Chatwright');
  await runWithProgress({
    what: 'Building',
    program: process.execPath,
    arguments: ['esbuild.mjs'],
    folder: projectFolder,
    limitMinutes: 5,
  });

  console.log('\n[2/3] Checking the sample workspace, examples/');
  await showLint('examples');

  console.log('\n[3/3] Opening the sample workspace in VS Code');
  const code = findProgram(['code']);
  if (code === undefined) await serveSamples(samples, keepOpen ? 'until stopped' : 'once');
  else if (keepOpen) await openDesktop(code, samples);
  else console.log(`  Your own VS Code would open it: ${code}`);
  return 0;
});
