import { LSPErrorCodes, ResponseError, type CancellationToken, type RenameParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { getBaselinePath } from '../../language-service/navigation/rename/get-baseline-path.ts';
import { getRenameEdit } from '../../language-service/navigation/rename/get-rename-edit.ts';
import { prepareRename } from '../../language-service/navigation/rename/prepare-rename.ts';
import type { ShownFiles } from '../../language-service/shown-files.ts';
import type { Session } from '../create-session.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Another name for a thing, wherever it is named. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register({ connection, session, report }) {
    connection.onPrepareRename(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => {
          if (!session.isReady()) return refuse(notReady);
          const found = prepareRename(files, path, position);
          return found.kind === 'refused'
            ? refuse(found.sentence)
            : { range: found.range, placeholder: found.placeholder };
        }),
      ),
    );
    connection.onRenameRequest(
      guard(report, (params, token) =>
        session.answer(params.textDocument.uri, null, (files, path) => answer(session, files, path, params, token)),
      ),
    );
  },
};

/** The place that was asked about is known by the version of its document: while the baseline is read, somebody may go on typing. */
async function answer(
  session: Session,
  files: ShownFiles,
  path: string,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError> {
  if (!session.isReady()) return refuse(notReady);
  const { version } = files.identify(path);
  const baselinePath = getBaselinePath(files, path);
  const text = baselinePath === undefined ? undefined : await session.readText(baselinePath);
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  if (files.identify(path).version !== version)
    return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
  const baseline = baselinePath === undefined || text === undefined ? undefined : { path: baselinePath, text };
  const result = getRenameEdit(files, path, position, newName, baseline);
  return result.kind === 'refused' ? refuse(result.sentence) : result.edit;
}

/** An editor shows the sentence where the name is typed. */
function refuse(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

const notReady = 'Chatwright does not know all files of the workspace yet. Try again when it has read them.';
