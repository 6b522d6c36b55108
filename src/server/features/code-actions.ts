import { CodeActionKind } from 'vscode-languageserver';
import { getCodeActions } from '../../language-service/get-code-actions.ts';
import { fixAllKind } from '../../language-service/get-fix-all.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What can be done about the problems at a place. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } },
  register({ connection, session, report }) {
    connection.onCodeAction(
      guard(report, ({ textDocument, range, context }) =>
        session.answer(textDocument.uri, [], (files, path) => getCodeActions(files, path, range, context.only)),
      ),
    );
  },
};
