import MiniSearch from 'minisearch';
import type { Block } from '../../core/document/block.ts';
import type { Document } from '../../core/document/document.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import { readSearchedTexts } from './read-searched-texts.ts';
import type { SearchQuery } from './read-search-query.ts';

/** Where a canned response that was found stands: in which block of which file, and which one it is there. */
export interface IndexedReply {
  readonly path: string;
  readonly block: Block;
  readonly at: number;
}

/** The words of all canned responses of a workspace. */
export interface ReplyIndex {
  /** Takes the libraries as they are now; only blocks that are new are read. */
  update(libraries: readonly FileView[], tools: ExplorerTools): Promise<void>;
  /** The replies that fit, the best first; those in the `near` files are better than others that fit as well. */
  search(query: SearchQuery, near: ReadonlySet<string>): Iterable<IndexedReply>;
}

/** Creates an index that knows nothing yet; it holds so many replies at most. */
export function createReplyIndex(mostReplies = 50_000): ReplyIndex {
  const index = new MiniSearch<Words>({ fields: ['title', 'shortcut', 'name', 'tags', 'text'], processTerm: toTerm });
  const replies = new Map<number, IndexedReply>();
  const files = new Map<string, IndexedFile>();
  let next = 0;

  function addBlock(file: FileView, position: number, { cardsOf }: ExplorerTools): readonly number[] {
    const block = file.document.blocks[position];
    const cards = cardsOf(file, position);
    if (block === undefined || cards.length === 0 || replies.size >= mostReplies) return none;
    const texts = readSearchedTexts(file, position);
    return cards.map(({ id: name, title = '', shortcut = '', tags }, at) => {
      const id = next++;
      index.add({ id, name, title, shortcut, tags: tags.join(' '), text: texts[at] ?? '' });
      replies.set(id, { path: file.path, block, at });
      return id;
    });
  }

  function forget(ids: Iterable<readonly number[]>): void {
    for (const id of [...ids].flat()) {
      index.discard(id);
      replies.delete(id);
    }
  }

  async function updateFile(file: FileView, tools: ExplorerTools): Promise<void> {
    const { document, path } = file;
    const old = files.get(path)?.blocks ?? new Map<Block, readonly number[]>();
    const blocks = new Map<Block, readonly number[]>();
    for (const [position, block] of document.blocks.entries()) {
      blocks.set(block, old.get(block) ?? addBlock(file, position, tools));
      old.delete(block);
      if (position % blocksBetweenRests === 0) await tools.rest();
    }
    forget(old.values());
    files.set(path, { document, blocks });
  }

  return {
    async update(libraries, tools) {
      const present = new Set(libraries.map(({ path }) => path));
      for (const [path, { blocks }] of files) {
        if (present.has(path)) continue;
        forget(blocks.values());
        files.delete(path);
      }
      for (const file of libraries) if (files.get(file.path)?.document !== file.document) await updateFile(file, tools);
    },
    *search(query, near) {
      const boostDocument = (id: unknown): number => (near.has(replies.get(Number(id))?.path ?? '') ? nearBoost : 1);
      const options = { ...settings, ...(near.size === 0 ? {} : { boostDocument }) };
      const told = new Set<unknown>();
      for (const { fields, ...how } of attempts) {
        // What a name or a title says is meant before what stands somewhere in a text, and is found sooner.
        if (told.size >= enough) return;
        for (const { id } of index.search(
          { combineWith: how.combineWith, queries: listQueries(query, fields) },
          { ...options, ...how },
        )) {
          const reply = told.has(id) ? undefined : replies.get(Number(id));
          told.add(id);
          if (reply !== undefined) yield reply;
        }
      }
    },
  };
}

const named: string[] = ['title', 'shortcut', 'name', 'tags'];

/** Where and how is looked for words, one way after the other until enough is found. */
const attempts: readonly Attempt[] = [
  { fields: named, prefix: isBegun, fuzzy: false, combineWith: 'AND' },
  { fields: [...named, 'text'], prefix: isTelling, fuzzy: false, combineWith: 'AND' },
  { fields: [...named, 'text'], prefix: isTelling, fuzzy: misspelt, combineWith: 'AND' },
  { fields: named, prefix: isTelling, fuzzy: misspelt, combineWith: 'OR' },
];

interface Attempt {
  readonly fields: string[];
  readonly prefix: typeof isBegun;
  readonly fuzzy: false | typeof misspelt;
  readonly combineWith: 'AND' | 'OR';
}

const enough = 20;

function listQueries(
  { words, tags, shortcuts }: SearchQuery,
  fields: string[],
): { queries: string[]; fields: string[] }[] {
  return [
    { queries: [words], fields },
    { queries: [tags], fields: ['tags'] },
    { queries: [shortcuts], fields: ['shortcut'] },
  ].filter(({ queries: [said = ''] }) => said.trim() !== '');
}

interface Words {
  readonly id: number;
  readonly title: string;
  readonly shortcut: string;
  readonly name: string;
  readonly tags: string;
  readonly text: string;
}

/** A file as it was when it was last looked through, with the replies in each of its blocks. */
interface IndexedFile {
  readonly document: Document;
  readonly blocks: Map<Block, readonly number[]>;
}

const none: readonly number[] = [];
const blocksBetweenRests = 16;
const nearBoost = 3;

const settings = { maxFuzzy: 2, boost: { shortcut: 5, title: 4, name: 3, tags: 3 } };

/** Whether words that begin so are meant too: the last word is still being typed, of others a letter says too little. */
function isBegun(term: string, at: number, terms: readonly string[]): boolean {
  return term.length > 1 || at === terms.length - 1;
}

/** Words that begin with a letter or two stand in nearly every text. */
function isTelling(term: string): boolean {
  return term.length > 2;
}

/** How much of a word may be misspelt; in short words nothing. */
function misspelt(term: string): number | false {
  return term.length > 4 ? 0.2 : false;
}

/** Capitals and accents make no difference. */
function toTerm(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
