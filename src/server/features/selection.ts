import { getSelectionRanges } from '../../language-service/structure/get-selection-ranges.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What is selected when a selection grows. */
export const selection: Feature = {
  capabilities: { selectionRangeProvider: true },
  register({ connection, session, report }) {
    connection.onSelectionRanges(
      guard(report, ({ textDocument, positions }) =>
        session.answer(textDocument.uri, [], ({ engine }, path) => getSelectionRanges(engine, path, positions)),
      ),
    );
  },
};
