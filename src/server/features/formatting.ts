import { formatDocument } from '../../language-service/format/format-document.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Regular white space in a file, or in a stretch of it; the indentation is always two, whatever an editor is set to. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  register({ connection, session, report }) {
    connection.onDocumentFormatting(
      guard(report, ({ textDocument }) => session.answer(textDocument.uri, [], formatDocument)),
    );
    connection.onDocumentRangeFormatting(
      guard(report, ({ textDocument, range }) =>
        session.answer(textDocument.uri, [], (files, path) => formatDocument(files, path, range)),
      ),
    );
  },
};
