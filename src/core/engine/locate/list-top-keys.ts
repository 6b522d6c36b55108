import type { Document } from '../../document/document.ts';
import { findColon } from '../../document/yaml-lines.ts';

/** The keys at the top of a document: those of the block at hand, and the first of each other block that begins with one. */
export function listTopKeys(document: Document, block: number, own: ReadonlyMap<string, string>): Set<string> {
  const keys = new Set(own.keys());
  for (const [index, { role, text }] of document.blocks.entries()) {
    if (index === block || (role !== 'header' && role !== 'section')) continue;
    const key = document.format === 'json' ? /^\s*"([^"]*)"/.exec(text)?.[1] : readKey(text);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function readKey(text: string): string | undefined {
  const start = text.search(/^[^\s#]/m);
  const colon = start === -1 ? -1 : findColon(text, start, text.length);
  return colon === -1 ? undefined : text.slice(start, colon).trim();
}
