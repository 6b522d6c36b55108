import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { showUsesCommand } from '../../protocol/show-uses-command.ts';
import type { ShownFiles } from '../shown-files.ts';
import { countPaths } from './count-paths.ts';
import type { LensData } from './get-code-lenses.ts';
import { readFlow } from './read-flow.ts';

/** Says what a lens is about, now that it is shown; a click shows the places that lead there. */
export function resolveCodeLens(files: ShownFiles, lens: CodeLens): CodeLens {
  const data: unknown = lens.data;
  if (!isLensData(data)) return lens;
  const { view } = files.engine;
  const title = data.kind === 'step' ? sayPaths(view, data) : sayUses(view, data);
  const uses = view.countUses(data.path, data.kind, data.name);
  const shown: Command = {
    title,
    command: uses === 0 ? nothingToShow : showUsesCommand,
    arguments: [files.identify(data.path).uri, lens.range.start],
  };
  return { ...lens, command: shown };
}

/** Editors show a lens without a command as words. */
const nothingToShow = '';

function sayUses(view: WorkspaceView, { path, kind, name }: LensData): string {
  const uses = view.countUses(path, kind, name);
  if (uses === 0) return 'not used yet';
  return uses === 1 ? 'used once' : `used ${String(uses)} times`;
}

function sayPaths(view: WorkspaceView, { path, name }: LensData): string {
  const file = view.getFile(path);
  if (file === undefined) return '';
  const flow = readFlow(file);
  const step = flow.numbers.get(name.slice(name.lastIndexOf('#') + 1));
  if (step === undefined || flow.start === undefined) return sayUses(view, { path, kind: 'step', name });
  if (step === flow.start) return 'the chat starts here';
  const paths = countPaths(flow, step);
  if (paths === 0) return 'not reached by any path';
  return paths === 1 ? 'reached by one path' : `reached by ${String(paths)} paths`;
}

function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null) return false;
  return ['path', 'kind', 'name'].every((key) => typeof (data as Record<string, unknown>)[key] === 'string');
}
