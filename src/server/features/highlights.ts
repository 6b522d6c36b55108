import { getHighlights } from '../../language-service/navigation/get-highlights.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** The places in one file that name the same. */
export const highlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  register({ connection, session, report }) {
    connection.onDocumentHighlight(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => getHighlights(files, path, position)),
      ),
    );
  },
};
