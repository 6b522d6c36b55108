import { ConfigurationTarget, Uri, window, workspace } from 'vscode';
import {
  isReviewAnswer,
  reviewWordingMethod,
  type ReviewDecision,
  type ReviewParams,
} from '../../protocol/review-wording.ts';
import type { ServerControl } from '../create-server-control.ts';

/**
 * Writes down what a person decides about a wording: the one at a URI and a line, or the one that the cursor is in. The review record is
 * saved, unless somebody was writing in it.
 */
export async function reviewWording(
  server: ServerControl,
  kind: ReviewDecision['kind'],
  [uri, line]: readonly unknown[],
): Promise<void> {
  const place = typeof uri === 'string' && typeof line === 'number' ? { uri, line } : findCursor();
  if (place === undefined) {
    void window.showInformationMessage('Open a file of canned responses or a chat script first.');
    return;
  }
  const decision = await askDecision(kind);
  if (decision === undefined) return;
  const dirty = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map((each) => each.uri.toString()));
  const client = await server.whenRunning();
  const params: ReviewParams = { ...place, decision };
  const answer: unknown = await client.sendRequest(reviewWordingMethod, params);
  if (!isReviewAnswer(answer)) return;
  if (answer.record !== undefined) await saveRecord(Uri.parse(answer.record), dirty);
  void window.showInformationMessage(answer.said);
}

function findCursor(): { uri: string; line: number } | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || !['chatwright', 'chatwright-json'].includes(editor.document.languageId)) return undefined;
  return { uri: editor.document.uri.toString(), line: editor.selection.active.line };
}

/** Asks what is missing; nothing where the person turns away. */
async function askDecision(kind: ReviewDecision['kind']): Promise<ReviewDecision | undefined> {
  const by = await getReviewer();
  if (by === undefined) return undefined;
  if (kind !== 'changes') return { kind, by };
  const note = await window.showInputBox({ title: 'Ask for changes', prompt: 'What should change?' });
  return note === undefined || note.trim() === '' ? undefined : { kind, by, note: note.trim() };
}

/** Your name as a reviewer: asked once, then kept in the settings. */
async function getReviewer(): Promise<string | undefined> {
  const settings = workspace.getConfiguration('chatwright');
  const known = settings.get<string>('reviewer', '').trim();
  if (known !== '') return known;
  const name = await window.showInputBox({
    title: 'Who reviews?',
    prompt: 'Your name as it shall stand in the review record. It is kept in your settings.',
  });
  if (name === undefined || name.trim() === '') return undefined;
  await settings.update('reviewer', name.trim(), ConfigurationTarget.Global);
  return name.trim();
}

async function saveRecord(uri: Uri, dirty: ReadonlySet<string>): Promise<void> {
  if (dirty.has(uri.toString())) return;
  const document = await workspace.openTextDocument(uri);
  await document.save();
}
