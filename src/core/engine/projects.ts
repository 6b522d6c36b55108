import type { ProjectPorts, ProjectState } from './project-state.ts';
import { createProject } from './project-state.ts';

/** The projects of a workspace by their folders; the nearest one upwards is a file's. */
export interface Projects {
  /** The project that a file belongs to; one without a folder for files that have none. */
  find(path: string): ProjectState;
  /** The project of a `chatwright.yaml`, made where it is new. */
  open(path: string): ProjectState;
  /** Takes a project away, and gives it back to be emptied. */
  close(folder: string): ProjectState | undefined;
  has(folder: string): boolean;
  /** All projects, that of files without one too. */
  all(): Iterable<ProjectState>;
}

/** Creates a workspace without projects. */
export function createProjects(ports: ProjectPorts): Projects {
  const projects = new Map<string, ProjectState>();
  const homeless = createProject(ports);

  function find(path: string): ProjectState {
    for (let folder = getFolder(path); folder !== ''; folder = getFolder(folder)) {
      const project = projects.get(folder);
      if (project !== undefined) return project;
    }
    return projects.get('') ?? homeless;
  }

  return {
    find,
    open: (path) => {
      const folder = getFolder(path);
      const known = projects.get(folder) ?? createProject(ports);
      projects.set(folder, known);
      return known;
    },
    close: (folder) => {
      const project = projects.get(folder);
      projects.delete(folder);
      return project;
    },
    has: (folder) => projects.has(folder),
    all: () => [homeless, ...projects.values()],
  };
}

/** Whether a file lies in a folder or further down; all do where the folder is empty. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** The folder of a path, without a slash at its end. */
export function getFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
