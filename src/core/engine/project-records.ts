import type { BlockRecord, FileState } from './file-state.ts';
import { addResponses, findResponders, removeResponses } from './lint/response-uses.ts';
import type { ProjectState } from './project-state.ts';

/** Takes the blocks of a file into its project: the names they give and use, what their responses do and say. */
export function addRecords(project: ProjectState, file: FileState, records: readonly BlockRecord[]): void {
  for (const record of records) project.index.add(record);
  addResponses(project, file, records);
}

/** Takes blocks out of their project. */
export function removeRecords(project: ProjectState, records: readonly BlockRecord[]): void {
  for (const record of records) project.index.remove(record);
  removeResponses(project, records);
}

/** The paths of the files whose problems may be different since this was last asked; `changed` are blocks that came or went. */
export function* takeTouchedPaths(project: ProjectState, changed: readonly BlockRecord[]): Iterable<string> {
  yield* project.index.takeTouched();
  for (const record of project.library.takeTouched()) {
    record.sameProblems = undefined;
    yield record.path;
  }
  for (const file of findResponders(project.files, changed)) {
    file.deepProblems = undefined;
    yield file.path;
  }
}
