import { CodeActionKind, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { getCodeActions } from '../../language-service/get-code-actions.ts';
import { fixAllKind } from '../../language-service/get-fix-all.ts';
import { resolveRefactoring } from '../../language-service/refactor/resolve-refactoring.ts';
import { sortKind } from '../../language-service/refactor/sort-library.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What can be done about the problems at a place, and how what is written there can be changed. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorExtract,
        CodeActionKind.RefactorInline,
        CodeActionKind.RefactorRewrite,
        fixAllKind,
        sortKind,
      ],
      resolveProvider: true,
    },
  },
  register({ connection, session, report }) {
    connection.onCodeAction(
      guard(report, ({ textDocument, range, context }) =>
        session.answer(textDocument.uri, [], (files, path) => getCodeActions(files, path, range, context.only)),
      ),
    );
    connection.onCodeActionResolve(async (action) => {
      const resolved = await guard(report, () => session.answerAll((files) => resolveRefactoring(files, action)))();
      // Editors show why an action cannot be made only before it is chosen.
      const message = resolved?.disabled?.reason;
      if (message !== undefined) {
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      }
      return resolved ?? action;
    });
  },
};
