import type { ExplorerItem, ExplorerParams } from '../../protocol/explorer.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createPlaceOf, type PlaceOf } from './create-place-of.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import { listDocuments } from './list-documents.ts';
import { listProjectFiles, listProjects } from './list-projects.ts';
import { listReplies } from './list-replies.ts';
import { listSections } from './list-sections.ts';
import { listSteps } from './list-steps.ts';
import { listTargets } from './list-targets.ts';
import { toProjectItem } from './to-project-item.ts';

/** What stands under an item of the explorer; at the top projects, or what the only one holds. */
export async function listExplorerItems(
  files: ShownFiles,
  params: ExplorerParams,
  tools: ExplorerTools,
): Promise<ExplorerItem[]> {
  const { view } = files.engine;
  const known = [...files.engine.paths()];
  const [folder, section] = params.path;
  const placeOf = createPlaceOf(files);
  if (folder === undefined) {
    const projects = listProjects(view, known);
    const [only] = projects;
    if (only !== undefined && projects.length === 1) return listSections(view, known, only);
    return projects.map((each) => toProjectItem(view, known, each, placeOf));
  }
  if (section === undefined) return listSections(view, known, folder);
  return listSection(files, listProjectFiles(view, known, folder), params, placeOf, tools);
}

async function listSection(
  files: ShownFiles,
  paths: readonly string[],
  params: ExplorerParams,
  placeOf: PlaceOf,
  tools: ExplorerTools,
): Promise<ExplorerItem[]> {
  const { view } = files.engine;
  const [folder = '', section, path] = params.path;
  switch (section) {
    case 'responses':
      return listReplies(files, paths, params, placeOf, tools);
    case 'chatscript': {
      const script = path === undefined ? undefined : view.getFile(path);
      if (script !== undefined) return listSteps(script, params.path, tools.notesOf, placeOf);
      return path === undefined ? listDocuments(view, paths, section, folder, placeOf) : [];
    }
    case 'scenario':
    case 'shift':
    case 'chattest':
    case 'scorecard':
    case 'etiquette':
      return path === undefined ? listDocuments(view, paths, section, folder, placeOf) : [];
    case 'target':
      return paths[0] === undefined ? [] : listTargets(view, paths[0], folder, placeOf);
    default:
      return [];
  }
}
