import { Position, Uri, commands, type Location } from 'vscode';
import { isRecord } from '../../protocol/is-record.ts';

/** Shows the places where the name at a URI and a position is used, beside the name. */
export async function showUses(uri: unknown, position: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRecord(position)) return;
  const { line, character } = position;
  if (typeof line !== 'number' || typeof character !== 'number') return;
  const [file, place] = [Uri.parse(uri), new Position(line, character)];
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', file, place);
  const uses = found.filter((use) => use.uri.toString() !== file.toString() || !use.range.contains(place));
  await commands.executeCommand('editor.action.showReferences', file, place, uses);
}
