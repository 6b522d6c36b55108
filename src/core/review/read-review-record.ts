import { createDocument } from '../document/document.ts';
import { findText } from '../document/find-node.ts';
import type { MapEntry, Node } from '../document/node.ts';
import type { Approved, AskedChange, ReviewRecord, Translated } from './review-record.ts';

/** What a review record in YAML says; entries that lack something are left out. */
export function readReviewRecord(text: string): ReviewRecord {
  const approved = new Map<string, Approved>();
  const changes = new Map<string, AskedChange>();
  const translated = new Map<string, Translated>();
  const take = (section: string, { key, value }: MapEntry): void => {
    const name = String(key.value);
    if (section === 'approved') add(approved, name, readApproved(value));
    else if (section === 'changes') add(changes, name, readAskedChange(value));
    else if (section === 'translated') add(translated, name, readTranslated(value));
  };
  createDocument(text, 'yaml', (block, { node }) => {
    if (node?.kind !== 'map') return;
    const { section = '' } = block.before;
    for (const entry of node.entries) {
      if (block.role === 'entry') take(section, entry);
      else if (entry.value.kind === 'map')
        for (const inner of entry.value.entries) take(String(entry.key.value), inner);
    }
  });
  return { approved, changes, translated };
}

function add<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value !== undefined) map.set(key, value);
}

function readApproved(node: Node): Approved | undefined {
  const [by, date, text] = readTexts(node, 'by', 'date', 'text');
  if (by === undefined || date === undefined || text === undefined) return undefined;
  return { by, date, text, until: findText(node, 'until') };
}

function readAskedChange(node: Node): AskedChange | undefined {
  const [by, date, text, ask] = readTexts(node, 'by', 'date', 'text', 'ask');
  if (by === undefined || date === undefined || text === undefined || ask === undefined) return undefined;
  return { by, date, text, ask };
}

function readTranslated(node: Node): Translated | undefined {
  const [of, date] = readTexts(node, 'of', 'date');
  return of === undefined || date === undefined ? undefined : { of, date };
}

function readTexts(node: Node, ...keys: readonly string[]): (string | undefined)[] {
  return keys.map((key) => findText(node, key));
}
