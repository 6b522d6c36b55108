import { findText } from '../../core/document/find-node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { listResponseSites } from '../../core/etiquette/list-sites.ts';
import { listEntries } from '../../core/workspace/list-entries.ts';

/** The texts of the canned responses in a block, as customers read them in whichever wording, in the order of their cards. */
export function readSearchedTexts(file: FileView, index: number): readonly string[] {
  const block = file.document.blocks[index];
  if (block === undefined) return [];
  return listEntries('responses', block, file.readBlock(index).node).flatMap(({ value }) => {
    if (findText(value, 'id') === undefined) return [];
    const texts = listResponseSites(value, [], '').map(({ node }) => String(node.value ?? ''));
    return [texts.join('\n').slice(0, longestText).replace(PLACEHOLDER, ' ')];
  });
}

/** So much of a text is looked through that the index cannot grow without end. */
const longestText = 4000;

/** Names of variables are no words that customers read. */
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
