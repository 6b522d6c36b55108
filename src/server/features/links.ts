import { getDocumentLinks } from '../../language-service/structure/get-document-links.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What can be opened from a file. */
export const links: Feature = {
  capabilities: { documentLinkProvider: {} },
  register({ connection, session, report }) {
    connection.onDocumentLinks(
      guard(report, ({ textDocument }) => session.answer(textDocument.uri, [], getDocumentLinks)),
    );
  },
};
