import { Range, window, type TextEditor } from 'vscode';
import type { ExplorerPlace } from '../../protocol/explorer.ts';
import { insertReplyMethod, isInsertReplyAnswer, type InsertReplyParams } from '../../protocol/insert-reply.ts';
import type { ServerControl } from '../create-server-control.ts';

/** Puts a canned response at the cursor of an editor, or says why it cannot be put there. */
export async function insertReply(
  server: ServerControl,
  editor: TextEditor | undefined,
  reply: ExplorerPlace,
): Promise<void> {
  if (editor === undefined) {
    void window.showInformationMessage('Open the file first that the reply shall be put into.');
    return;
  }
  const { document, selection, viewColumn } = editor;
  const { line, character } = selection.active;
  const client = await server.whenRunning();
  const params: InsertReplyParams = { reply, at: { uri: document.uri.toString(), line, character } };
  const { version } = document;
  const answer: unknown = await client.sendRequest(insertReplyMethod, params);
  if (!isInsertReplyAnswer(answer) || document.version !== version) return;
  if (answer.kind === 'refused') {
    void window.showInformationMessage(answer.sentence);
    return;
  }
  const { start, end, text } = answer;
  const shown = await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  await shown.edit((edit) => {
    edit.replace(new Range(start.line, start.character, end.line, end.character), text);
  });
}
