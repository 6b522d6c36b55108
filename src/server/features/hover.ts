import { getHover } from '../../language-service/get-hover.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What there is to know of the thing under the pointer. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register({ connection, session, report }) {
    connection.onHover(
      guard(report, ({ textDocument, position }, token) =>
        session.answer(textDocument.uri, null, (files, path) =>
          getHover(files, path, position, {
            readPage: (rule) => session.readRulePage(rule),
            isCancelled: () => token.isCancellationRequested,
          }),
        ),
      ),
    );
  },
};
