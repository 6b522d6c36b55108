import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { editSections } from '../core/edit/edit-sections.ts';
import { findProject } from './find-project.ts';
import type { ShownFiles } from './shown-files.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/** Switches the rule of a finding off for the whole project; nothing where there is no project file, or none that can be edited. */
export function getSwitchOff(
  files: ShownFiles,
  path: string,
  { code }: Problem,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const project = findProject(files.engine, path);
  if (project === undefined) return [];
  const edits = editSections(project.text, new Map([['etiquette', new Map([['rules', new Map([[code, 'off']])]])]]));
  if (edits === undefined || edits.length === 0) return [];
  return [
    {
      title: `Switch \`${code}\` off in chatwright.yaml`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      edit: toWorkspaceEdit(files, project.path, edits),
    },
  ];
}
