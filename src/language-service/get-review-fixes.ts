import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { reviewCommands } from '../protocol/review-commands.ts';
import type { ShownFiles } from './shown-files.ts';

/** What a reviewer may decide about a wording that a review finding is about; nothing in an editor that has no commands of ours. */
export function getReviewFixes(
  files: ShownFiles,
  path: string,
  { code, span }: Problem,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  if (!files.abilities.commands) return [];
  const { uri } = files.identify(path);
  const { line } = files.engine.positionAt(path, span.start);
  return listDecisions(code).map(({ title, command }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    command: { title, command, arguments: [uri, line] },
  }));
}

function listDecisions(code: string): readonly { readonly title: string; readonly command: string }[] {
  if (code === 'translation-stale') return [markCurrent];
  return code.startsWith('review-') ? [approve, askForChanges] : [];
}

const approve = { title: 'Approve this wording', command: reviewCommands.approve };
const askForChanges = { title: 'Ask for changes', command: reviewCommands.changes };
const markCurrent = { title: 'This translation is current', command: reviewCommands.current };
