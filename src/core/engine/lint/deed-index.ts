import type { Block } from '../../document/block.ts';
import type { Format } from '../../document/document.ts';
import { readContent } from '../../document/document.ts';
import { findText } from '../../document/find-node.ts';
import type { ResponseDeeds } from '../../etiquette/create-flow-view.ts';
import { readDeeds } from '../../etiquette/read-deeds.ts';
import type { MoveFinder } from '../../matching/create-move-finder.ts';
import { createProse } from '../../prose/prose.ts';
import { listEntries } from '../../workspace/list-entries.ts';

/** What the canned responses of a project do, found out when a script asks. */
export interface DeedIndex {
  /** What an agent does by sending a response; nothing where nobody gives it. */
  find(id: string): ResponseDeeds | undefined;
  /** Takes in a response, by the block that it is written in. */
  add(id: string, source: DeedSource): void;
  remove(id: string): void;
}

/** Where a response is written, and the language of its text. */
export interface DeedSource {
  readonly block: Block;
  readonly format: Format;
  readonly language: string;
}

/** Creates an index without responses. */
export function createDeedIndex(moves: MoveFinder): DeedIndex {
  const sources = new Map<string, DeedSource>();
  const known = new Map<string, ResponseDeeds | undefined>();
  return {
    find(id) {
      const source = sources.get(id);
      if (source === undefined) return undefined;
      if (!known.has(id)) known.set(id, read(id, source, moves));
      return known.get(id);
    },
    add(id, source) {
      sources.set(id, source);
      known.delete(id);
    },
    remove(id) {
      sources.delete(id);
      known.delete(id);
    },
  };
}

function read(id: string, { block, format, language }: DeedSource, moves: MoveFinder): ResponseDeeds | undefined {
  const local = id.slice(id.lastIndexOf('/') + 1);
  const entries = listEntries('responses', block, readContent(block, format).node);
  const entry = entries.find(({ value }) => findText(value, 'id') === local);
  return entry === undefined ? undefined : readDeeds(entry.value, (text) => moves.find(createProse(text), language));
}
