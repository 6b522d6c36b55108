import type { CodeAction } from 'vscode-languageserver-types';
import type { ShownFiles } from '../shown-files.ts';
import { listRefactorings } from './list-refactorings.ts';
import { isRefactorData, type RefactorData } from './refactor-data.ts';
import { refuse, type Outcome } from './refactoring.ts';
import { toRefactorEdit } from './to-refactor-edit.ts';

/** An action with the edit that was offered without it, or with the reason why it cannot be made; other actions stay as they are. */
export function resolveRefactoring(files: ShownFiles, action: CodeAction): CodeAction {
  const data: unknown = action.data;
  if (!isRefactorData(data)) return action;
  const outcome = make(files, data);
  if (outcome.kind === 'refused') return { ...action, disabled: { reason: outcome.sentence } };
  if (!files.abilities.fileOperations && outcome.changes.some(({ kind }) => kind !== 'edit')) {
    return { ...action, disabled: { reason: 'Your editor cannot make or delete files for this.' } };
  }
  return { ...action, edit: toRefactorEdit(files, outcome.changes) };
}

function make(files: ShownFiles, { refactoring: name, path, version, at, what }: RefactorData): Outcome {
  const file = files.engine.view.getFile(path);
  const refactoring = listRefactorings().find((each) => each.name === name);
  if (file === undefined || refactoring === undefined || files.identify(path).version !== version)
    return refuse('The file has changed since. Ask for the actions again.');
  return refactoring.make(files, { file, at, what });
}
