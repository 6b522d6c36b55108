import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { NewFileAnswer, NewFileKind, NewFileParams } from '../../protocol/new-file.ts';
import { toPath, toUri } from '../document-path.ts';
import type { ShownFiles } from '../shown-files.ts';
import { beginFile } from './begin-file.ts';
import { toFileName } from './to-file-name.ts';

/** How a new file begins, and where it belongs: in the folder that was chosen, or else where its project keeps such files. */
export function getNewFile({ engine }: ShownFiles, params: NewFileParams): NewFileAnswer {
  const { view } = engine;
  const { kind } = params;
  const id = toFileName(params.name);
  if (id === '' && kind !== 'project') return refuse('Give it a name with letters or digits, such as Refunds.');
  const folder = params.folder === undefined ? findFolder(view, params) : toPath(params.folder).replace(/\/$/, '');
  const name = kind === 'project' ? 'chatwright.yaml' : `${id}.${kind}.yaml`;
  const path = `${folder}/${name}`;
  if (engine.has(path)) return refuse(`There is a file ${name} in this folder already.`);
  const given = NAMES[kind];
  const [other] = given === undefined ? [] : view.findDefinitions(path, given.kind, id);
  if (given !== undefined && other !== undefined)
    return refuse(
      `There is a ${given.noun} named ${id} already, in ${other.path.slice(other.path.lastIndexOf('/') + 1)}.`,
    );
  const title = params.name.trim() === '' ? 'Our chat desk' : params.name.trim();
  return { kind: 'file', uri: toUri(path), ...beginFile(view, { kind, path, id, title }) };
}

function refuse(sentence: string): NewFileAnswer {
  return { kind: 'refused', sentence };
}

/** The names that a project gives once. */
const NAMES: Readonly<Partial<Record<NewFileKind, { readonly kind: IdKind; readonly noun: string }>>> = {
  responses: { kind: 'library', noun: 'library' },
  chatscript: { kind: 'script', noun: 'chat script' },
  scenario: { kind: 'scenario', noun: 'scenario' },
  scorecard: { kind: 'scorecard', noun: 'scorecard' },
};

/** Beside the first file of its kind in the project; in the folder of the project where it is the first; or beside the other file. */
function findFolder(view: WorkspaceView, { kind, beside }: NewFileParams): string {
  const near = toPath(beside ?? '');
  if (kind === 'project') return parentOf(near);
  const project = view.getProject(near);
  const [sibling] = [...view.listFiles(near)]
    .filter((path) => project !== undefined && getFileType(path)?.kind === kind)
    .sort();
  return sibling === undefined ? (project?.folder ?? parentOf(near)) : parentOf(sibling);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
