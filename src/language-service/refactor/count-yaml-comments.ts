import type { Node } from '../../core/document/node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';

/** How many comments stand in a file of YAML. */
export function countYamlComments(file: FileView): number {
  return file.document.blocks.reduce((count, { text }, index) => {
    const { node } = file.readBlock(index);
    const rest = node === undefined ? text : blank(text, listTexts(node));
    return count + (rest.match(/(?<=^|[\s])#/gm)?.length ?? 0);
  }, 0);
}

/** A text whose values are spaces, but for the first lines of text blocks, which may have a comment. */
function blank(text: string, spans: readonly (readonly [number, number])[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    rest += `${text.slice(at, start)}x`;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

function listTexts(node: Node): readonly (readonly [number, number])[] {
  switch (node.kind) {
    case 'scalar':
      return [[node.indent >= 0 ? node.valueStart : node.start, Math.max(node.end, node.valueEnd)]];
    case 'alias':
      return [[node.start, node.end]];
    case 'list':
      return node.items.flatMap(listTexts);
    case 'map':
      return node.entries.flatMap(({ key, value }) => [...listTexts(key), ...listTexts(value)]);
    default:
      return node satisfies never;
  }
}
