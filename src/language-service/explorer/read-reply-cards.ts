import { findEntry, findText } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { listTextsOf } from '../../core/etiquette/list-texts-of.ts';
import { listEntries } from '../../core/workspace/list-entries.ts';
import { clip } from '../structure/clip.ts';
import type { ReplyCard } from './reply-card.ts';

/** The canned responses in a block of a library: one in most blocks, several where all are written on one line. */
export function readReplyCards(file: FileView, index: number): readonly ReplyCard[] {
  const block = file.document.blocks[index];
  if (block === undefined) return [];
  return listEntries('responses', block, file.readBlock(index).node).flatMap(({ value }) => readCard(value));
}

/** A response without a name can be opened by nobody. */
function readCard(node: Node): ReplyCard[] {
  const id = findEntry(node, 'id')?.value;
  if (id?.kind !== 'scalar' || typeof id.value !== 'string') return [];
  const channels = findEntry(node, 'channels')?.value;
  const shortcut = findEntry(node, 'shortcut')?.value;
  return [
    {
      id: id.value,
      nameSpan: { start: id.start, end: id.end },
      title: readWord(node, 'title'),
      shortcut: shortcut?.kind === 'scalar' && shortcut.value !== null ? String(shortcut.value) : undefined,
      folder: readWord(node, 'folder'),
      status: readWord(node, 'status'),
      tags: listTextsOf(findEntry(node, 'tags')?.value),
      channels: channels === undefined ? undefined : listTextsOf(channels),
      locales: listLocales(findEntry(node, 'wordings')?.value),
      words: clip(findText(node, 'text') ?? ''),
    },
  ];
}

function readWord(node: Node, key: string): string | undefined {
  const word = findText(node, key)?.trim();
  return word === '' ? undefined : word;
}

function listLocales(wordings: Node | undefined): readonly string[] {
  if (wordings?.kind !== 'list') return [];
  return wordings.items.flatMap((wording) => findText(findEntry(wording, 'for')?.value, 'locale') ?? []);
}
