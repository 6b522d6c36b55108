import type { CompletionItem } from 'vscode-languageserver';
import { getCompletion } from '../../language-service/completion/get-completion.ts';
import { resolveCompletion } from '../../language-service/completion/resolve-completion.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What can be written at a place; more is told of an item when somebody looks at it. */
export const completion: Feature = {
  capabilities: {
    completionProvider: {
      // A space, a dash, a quote and a colon end what stands before a value; the others begin a placeholder or a part of a name.
      triggerCharacters: [' ', '-', '"', ':', '{', '#', '/', '.', '>'],
      resolveProvider: true,
    },
  },
  register({ connection, session, report }) {
    connection.onCompletion(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => getCompletion(files, path, position)),
      ),
    );
    const resolve = guard(report, (item: CompletionItem) =>
      session.answerAll((files) => resolveCompletion(files, item)),
    );
    connection.onCompletionResolve(async (item) => (await resolve(item)) ?? item);
  },
};
