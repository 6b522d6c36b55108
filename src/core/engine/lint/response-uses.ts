import { getLanguage } from '../../etiquette/placed-message.ts';
import type { BlockRecord, FileState } from '../file-state.ts';
import type { ProjectState } from '../project-state.ts';

/** Takes the canned responses of some blocks into their project. */
export function addResponses(project: ProjectState, file: FileState, records: readonly BlockRecord[]): void {
  const language = getLanguage(file.header.locale ?? project.lint.facts.locales[0] ?? 'en');
  for (const record of records) {
    for (const response of record.lint.responses) {
      const id = `${record.scope}/${response.id}`;
      project.deeds.add(id, { block: response.block, format: file.type.format, language });
      project.library.add(response, id, record);
    }
  }
}

/** Takes the canned responses of some blocks out of their project. */
export function removeResponses(project: ProjectState, records: readonly BlockRecord[]): void {
  for (const { scope, lint } of records) {
    for (const response of lint.responses) {
      project.deeds.remove(`${scope}/${response.id}`);
      project.library.remove(response);
    }
  }
}

/** The scripts whose steps send one of the canned responses of some blocks. */
export function findResponders(files: Iterable<FileState>, records: readonly BlockRecord[]): readonly FileState[] {
  const scripts = [...files].filter(({ type }) => type.kind === 'chatscript');
  if (scripts.length === 0) return scripts;
  const ids = new Set(records.flatMap(({ scope, lint }) => lint.responses.map(({ id }) => `${scope}/${id}`)));
  if (ids.size === 0) return [];
  return scripts.filter(({ records: own }) =>
    own.some(({ lint }) => lint.steps.some(({ respond }) => respond !== undefined && ids.has(respond))),
  );
}
