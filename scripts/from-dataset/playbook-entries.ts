import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { readText } from './html-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A piece of a playbook: what the agent reads or does, and the replies that it offers, by name. */
export interface PlaybookEntry {
  readonly kind: 'advice' | 'action';
  readonly heading: string | undefined;
  readonly text: string;
  readonly tools: readonly string[];
}

/** The pieces of a playbook in order: paragraphs together as advice, each item of a list as an action. */
export function readEntries(html: string): readonly PlaybookEntry[] {
  const entries: PlaybookEntry[] = [];
  let heading: string | undefined;
  for (const node of parseFragment(html).childNodes) {
    if (node.nodeName === 'h2') heading = readText([node]);
    else if (node.nodeName === 'ol' || node.nodeName === 'ul') {
      for (const item of node.childNodes.filter((child) => child.nodeName === 'li')) {
        entries.push({ kind: 'action', heading, text: readText([item]), tools: findTools(item) });
        heading = undefined;
      }
    } else {
      addParagraph(entries, { kind: 'advice', heading, text: readText([node]), tools: findTools(node) });
      if (entries.length > 0 && entries.at(-1)?.heading === heading) heading = undefined;
    }
  }
  return entries;
}

/** A paragraph goes on with the advice before it, and a reply belongs to what stands before it. */
function addParagraph(entries: PlaybookEntry[], entry: PlaybookEntry): void {
  if (entry.text === '' && entry.tools.length === 0) return;
  const last = entries.at(-1);
  const joins = last !== undefined && entry.heading === undefined;
  if (joins && entry.text === '') {
    entries[entries.length - 1] = { ...last, tools: [...last.tools, ...entry.tools] };
  } else if (joins && last.kind === 'advice' && last.tools.length === 0) {
    entries[entries.length - 1] = { ...last, text: `${last.text}\n${entry.text}`, tools: entry.tools };
  } else {
    entries.push(entry);
  }
}

function findTools(node: Node): readonly string[] {
  if (!('childNodes' in node)) return [];
  const name = node.nodeName === 'tool' ? node.attrs.find((attribute) => attribute.name === 'tool')?.value : undefined;
  return [...(name === undefined ? [] : [name]), ...node.childNodes.flatMap(findTools)];
}
