import { getInlayHints } from '../../language-service/structure/get-inlay-hints.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Titles behind names, and lengths behind texts. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register({ connection, session, report }) {
    connection.languages.inlayHint.on(
      guard(report, ({ textDocument, range }) =>
        session.answer(textDocument.uri, [], ({ engine }, path) =>
          getInlayHints(engine, path, range, session.settings.inlayHints),
        ),
      ),
    );
  },
};
