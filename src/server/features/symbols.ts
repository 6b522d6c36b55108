import { createEntryNotes } from '../../language-service/structure/create-entry-notes.ts';
import { getDocumentSymbols } from '../../language-service/structure/get-document-symbols.ts';
import { getWorkspaceSymbols } from '../../language-service/structure/get-workspace-symbols.ts';
import { createSlices } from '../create-slices.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** The outline of a file, and a search through the names of all files. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Chatwright' }, workspaceSymbolProvider: true },
  register({ connection, session, report }) {
    const notesOf = createEntryNotes();
    connection.onDocumentSymbol(
      guard(report, ({ textDocument }) =>
        session.answer(textDocument.uri, [], ({ engine }, path) => getDocumentSymbols(engine, path, notesOf)),
      ),
    );
    connection.onWorkspaceSymbol(
      guard(report, ({ query }, token) =>
        session.answerAll((files) =>
          getWorkspaceSymbols(files, {
            query,
            notesOf,
            rest: createSlices(),
            isCancelled: () => token.isCancellationRequested,
          }),
        ),
      ),
    );
  },
};
