import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { addHouseWord } from './add-house-word.ts';
import { findProject } from './find-project.ts';
import type { ShownFiles } from './shown-files.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/** Takes the word that a spelling finding is about into the house words of the project. */
export function getHouseWordFix(
  files: ShownFiles,
  path: string,
  { code, span }: Problem,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  if (code !== 'typo') return [];
  const project = findProject(files.engine, path);
  const word = files.engine.getText(path)?.slice(span.start, span.end);
  if (project === undefined || word === undefined) return [];
  const edit = addHouseWord(project.text, word);
  if (edit === undefined) return [];
  return [
    {
      title: `Add \`${word}\` to the house words`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      edit: toWorkspaceEdit(files, project.path, [edit]),
    },
  ];
}
