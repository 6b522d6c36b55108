import { createFolder } from '../../language-service/structure/create-folder.ts';
import { getFoldingRanges } from '../../language-service/structure/get-folding-ranges.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What can be folded away in a file. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register({ connection, session, report }) {
    const fold = createFolder();
    connection.onFoldingRanges(
      guard(report, ({ textDocument }) =>
        session.answer(textDocument.uri, [], ({ engine }, path) => getFoldingRanges(engine, path, fold, mostFolds)),
      ),
    );
  },
};

/** VS Code takes so many; a file with more is folded by its entries. */
const mostFolds = 5000;
