import type { CancellationToken } from 'vscode-languageserver';
import { createBlockMemory } from '../../language-service/explorer/create-block-memory.ts';
import type { ExplorerTools } from '../../language-service/explorer/explorer-tools.ts';
import { createReplySearch } from '../../language-service/explorer/create-reply-search.ts';
import { getNewFile } from '../../language-service/explorer/get-new-file.ts';
import { getReplyInsertion } from '../../language-service/explorer/get-reply-insertion.ts';
import { listExplorerItems } from '../../language-service/explorer/list-explorer-items.ts';
import { readLocalWordings } from '../../language-service/explorer/read-local-wordings.ts';
import { readReplyCards } from '../../language-service/explorer/read-reply-cards.ts';
import { createEntryNotes } from '../../language-service/structure/create-entry-notes.ts';
import { isExplorerParams, listExplorerItemsMethod } from '../../protocol/explorer.ts';
import { insertReplyMethod, isInsertReplyParams } from '../../protocol/insert-reply.ts';
import { isNewFileParams, newFileMethod } from '../../protocol/new-file.ts';
import { isSearchParams, searchRepliesMethod } from '../../protocol/search-replies.ts';
import { createSlices } from '../create-slices.ts';
import { getToday } from '../get-today.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** The tree of all that a workspace holds, level by level; the search for replies; and how new files begin. */
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
    const search = createReplySearch();
    connection.onRequest(
      searchRepliesMethod,
      guard(report, (params: unknown, token: CancellationToken) =>
        isSearchParams(params) ? session.answerAll((files) => search(files, params, toolsFor(token))) : undefined,
      ),
    );
    connection.onRequest(
      insertReplyMethod,
      guard(report, (params: unknown) =>
        isInsertReplyParams(params) ? session.answerAll((files) => getReplyInsertion(files, params)) : undefined,
      ),
    );
    connection.onRequest(
      newFileMethod,
      guard(report, (params: unknown) =>
        isNewFileParams(params) ? session.answerAll((files) => getNewFile(files, params)) : undefined,
      ),
    );
  },
};
