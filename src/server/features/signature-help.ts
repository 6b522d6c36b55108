import { getSignatureHelp } from '../../language-service/get-signature-help.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** How the helper that is being typed is called. */
export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' ', '('], retriggerCharacters: [' ', '"', '='] } },
  register({ connection, session, report }) {
    connection.onSignatureHelp(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => getSignatureHelp(files, path, position)),
      ),
    );
  },
};
