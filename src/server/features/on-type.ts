import { getOnTypeEdits } from '../../language-service/get-on-type-edits.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What goes on by itself after Enter. */
export const onType: Feature = {
  capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
  register({ connection, session, report }) {
    connection.onDocumentOnTypeFormatting(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, [], (files, path) => getOnTypeEdits(files, path, position)),
      ),
    );
  },
};
