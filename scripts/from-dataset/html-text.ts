import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The words of a piece of HTML, a line for each paragraph; a variable reads `{{its-id}}`. */
export function htmlToText(html: string): string {
  return readText(parseFragment(html).childNodes);
}

/** The words of some nodes, a line for each paragraph, list items numbered or with a dash. */
export function readText(nodes: readonly Node[]): string {
  const written = nodes.map((node) => writeNode(node, '')).join('');
  return written
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeNode(node: Node, mark: string): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ').replace(/^ $/, '');
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map((child, index) =>
    writeNode(child, markFor(node.nodeName, node.childNodes, index)),
  );
  switch (node.nodeName) {
    case 'variable':
      return `{{${node.attrs.find(({ name }) => name === 'id')?.value ?? 'value'}}}`;
    case 'tool':
      return '';
    case 'br':
      return '\n';
    case 'p':
    case 'h2':
      return `${inside.join('')}\n`;
    case 'li':
      return `${mark}${inside.join('').trim()}\n`;
    default:
      return inside.join('');
  }
}

function markFor(list: string, items: readonly Node[], index: number): string {
  if (list === 'ul') return '- ';
  if (list !== 'ol') return '';
  return `${items.slice(0, index + 1).filter(({ nodeName }) => nodeName === 'li').length}. `;
}
