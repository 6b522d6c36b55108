import type { CancellationToken } from 'vscode-languageserver';
import { createBlockMemory } from '../../language-service/explorer/create-block-memory.ts';
import type { ExplorerTools } from '../../language-service/explorer/explorer-tools.ts';
import { listExplorerItems } from '../../language-service/explorer/list-explorer-items.ts';
import { readLocalWordings } from '../../language-service/explorer/read-local-wordings.ts';
import { readReplyCards } from '../../language-service/explorer/read-reply-cards.ts';
import { createEntryNotes } from '../../language-service/structure/create-entry-notes.ts';
import { isExplorerParams, listExplorerItemsMethod } from '../../protocol/explorer.ts';
import { createSlices } from '../create-slices.ts';
import { getToday } from '../get-today.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** The tree of all that a workspace holds, level by level. */
export const explorer: Feature = {
  capabilities: {},
  register({ connection, session, report }) {
    const memory = {
      cardsOf: createBlockMemory(readReplyCards),
      wordingsOf: createBlockMemory(readLocalWordings),
      notesOf: createEntryNotes(),
      getToday,
    };
    const toolsFor = (token: CancellationToken): ExplorerTools => ({
      ...memory,
      rest: createSlices(),
      isCancelled: () => token.isCancellationRequested,
    });
    connection.onRequest(
      listExplorerItemsMethod,
      guard(report, (params: unknown, token: CancellationToken) =>
        isExplorerParams(params)
          ? session.answerAll((files) => listExplorerItems(files, params, toolsFor(token)))
          : undefined,
      ),
    );
  },
};
