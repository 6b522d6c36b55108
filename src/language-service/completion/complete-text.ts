import type { CompletionItem } from 'vscode-languageserver-types';
import type { ScalarNode } from '../../core/document/node.ts';
import type { Place } from '../../core/engine/locate/place.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { findValueAt } from '../find-value-at.ts';
import type { ScalarPlace } from '../read-scalar-text.ts';
import type { ShownFiles } from '../shown-files.ts';
import { completeCondition } from './complete-condition.ts';
import { completeTemplate } from './complete-template.ts';

/** What fits into the text or condition at a place; nothing where it is no text, or where nothing of a text fits. */
export function completeText(files: ShownFiles, place: Place): CompletionItem[] | undefined {
  const { shape, kind, file } = place;
  if (shape?.text === undefined || kind === 'key' || kind === 'item') return undefined;
  const { abilities } = files;
  const inserting = { ...files, abilities: { ...abilities, snippets: abilities.insertsSnippets } };
  const scalar = findScalar(files.engine.view, place);
  if (scalar === undefined) return undefined;
  const complete = shape.text === 'template' ? completeTemplate : completeCondition;
  return complete(inserting, file.path, scalar);
}

function findScalar(view: WorkspaceView, place: Place): ScalarPlace | undefined {
  const { file, word, offset } = place;
  const block = file.document.blocks[place.block]?.text ?? '';
  const blockStart = file.document.starts[place.block] ?? 0;
  const spaces = /[ \t]*$/.exec(block.slice(0, offset - blockStart))?.[0].length ?? 0;
  for (const at of [offset, offset - spaces]) {
    const found = findValueAt(file, view.shapes, at);
    if (found?.role === 'value' && (place.kind === 'inside' || found.node.start === word.start - blockStart)) {
      return { node: found.node, block, blockStart, offset };
    }
  }
  if (place.kind === 'inside') return undefined;
  return { node: readWord(block, blockStart, word), block, blockStart, offset };
}

/** Where the text cannot be read as it stands, the word at the cursor is taken for it. */
function readWord(block: string, blockStart: number, { start, end, quote }: Place['word']): ScalarNode {
  const valueStart = start - blockStart + quote.length;
  const written = block.slice(valueStart, end - blockStart);
  const isClosed = quote !== '' && written.endsWith(quote);
  const value = isClosed ? written.slice(0, -1) : written;
  return {
    kind: 'scalar',
    value,
    style: quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain',
    start: start - blockStart,
    end: end - blockStart,
    valueStart,
    valueEnd: valueStart + value.length,
    indent: -1,
    chomping: 'clip',
  };
}
