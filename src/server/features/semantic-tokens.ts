import type { CancellationToken } from 'vscode-languageserver';
import { createTokenMemory } from '../../language-service/structure/create-token-memory.ts';
import { createTokenWriter, type TokenWriter } from '../../language-service/structure/create-token-writer.ts';
import { getAllTokens, getRangeTokens } from '../../language-service/structure/get-semantic-tokens.ts';
import { tokenLegend } from '../../language-service/structure/token-legend.ts';
import type { ShownFiles } from '../../language-service/shown-files.ts';
import { createSlices } from '../create-slices.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** What is coloured beyond what a grammar sees: names, by what they are names of. */
export const semanticTokens: Feature = {
  capabilities: { semanticTokensProvider: { legend: tokenLegend, range: true, full: { delta: true } } },
  register({ connection, session, report }) {
    const memory = createTokenMemory();
    let writer: TokenWriter | undefined;
    const getWriter = ({ engine }: ShownFiles): TokenWriter => (writer ??= createTokenWriter(engine.view));
    const readAll = (files: ShownFiles, path: string, token: CancellationToken): Promise<number[] | undefined> =>
      getAllTokens(files.engine, path, getWriter(files), {
        rest: createSlices(),
        isCancelled: () => token.isCancellationRequested,
      });

    connection.languages.semanticTokens.onRange(
      guard(report, ({ textDocument, range }) =>
        session.answer(textDocument.uri, nothing, (files, path) => ({
          data: getRangeTokens(files.engine, path, range, getWriter(files)),
        })),
      ),
    );
    connection.languages.semanticTokens.on(
      guard(report, ({ textDocument }, token) =>
        session.answer(textDocument.uri, nothing, async (files, path) => {
          const data = await readAll(files, path, token);
          return data === undefined ? nothing : memory.keep(path, data);
        }),
      ),
    );
    connection.languages.semanticTokens.onDelta(
      guard(report, ({ textDocument, previousResultId }, token) =>
        session.answer(textDocument.uri, nothing, async (files, path) => {
          const data = await readAll(files, path, token);
          return data === undefined ? nothing : memory.compare(path, previousResultId, data);
        }),
      ),
    );
  },
};

const nothing = { data: [] };
