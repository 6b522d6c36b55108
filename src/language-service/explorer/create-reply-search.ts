import type { Document } from '../../core/document/document.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { FoundReply, SearchParams } from '../../protocol/search-replies.ts';
import { toPath } from '../document-path.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createPlaceOf } from './create-place-of.ts';
import { createReplyIndex, type IndexedReply } from './create-reply-index.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import type { PlacedCard } from './placed-card.ts';
import { readSearchQuery } from './read-search-query.ts';
import { readTopText } from './read-top-text.ts';

/** Finds canned responses by words, shortcut (`/refund-ok`) or tag (`#refund`); the first ones where nothing is looked for. */
export type ReplySearch = (files: ShownFiles, params: SearchParams, tools: ExplorerTools) => Promise<FoundReply[]>;

/** Creates a search that builds its index when it is first asked, and then takes in what changed. */
export function createReplySearch(): ReplySearch {
  const index = createReplyIndex();
  let updating = Promise.resolve();

  return async (files, { query, uri }, tools) => {
    const { view } = files.engine;
    // One after the other, to the end: what one search has read the next one need not read.
    const update = updating.then(() => index.update(listLibraries(files), tools));
    updating = update.catch(() => undefined);
    await update;
    if (tools.isCancelled()) return [];
    const libraries = listLibraries(files);
    const near = listNear(view, libraries, uri);
    const { words, tags, shortcuts } = readSearchQuery(query);
    const cards =
      `${words}${tags}${shortcuts}` === ''
        ? listFirst(libraries, near, tools)
        : findCards(view, index.search({ words, tags, shortcuts }, near), tools);
    const placeOf = createPlaceOf(files);
    const titleOf = createTitles();
    return cards.map(({ file, index: position, card }) => ({
      name: `${file.scope}/${card.id}`,
      title: card.title ?? card.id,
      shortcut: card.shortcut ?? '',
      library: titleOf(file),
      words: card.words,
      place: placeOf(file, position, card.nameSpan.start),
    }));
  };
}

/** The titles of libraries; the top of each is looked through once. */
function createTitles(): (file: FileView) => string {
  const titles = new Map<Document, string>();
  return (file) => {
    const title = titles.get(file.document) ?? readTopText(file, 'title') ?? file.scope;
    titles.set(file.document, title);
    return title;
  };
}

/** So many can be looked through; with another letter there are fewer. */
const mostFound = 100;

function listLibraries({ engine }: ShownFiles): readonly FileView[] {
  return [...engine.paths()].flatMap((path) =>
    getFileType(path)?.kind === 'responses' ? (engine.view.getFile(path) ?? []) : [],
  );
}

/** The libraries of the project that a file belongs to, where there are others. */
function listNear(view: WorkspaceView, libraries: readonly FileView[], uri: string | undefined): ReadonlySet<string> {
  if (uri === undefined) return new Set();
  const folderOf = (path: string): string | undefined => view.getProject(path)?.folder;
  const own = folderOf(toPath(uri));
  const near = libraries.filter(({ path }) => folderOf(path) === own);
  return new Set(near.length === libraries.length ? [] : near.map(({ path }) => path));
}

function listFirst(
  libraries: readonly FileView[],
  near: ReadonlySet<string>,
  { cardsOf }: ExplorerTools,
): PlacedCard[] {
  const cards: PlacedCard[] = [];
  const sorted = [...libraries].sort((one, other) => Number(near.has(other.path)) - Number(near.has(one.path)));
  for (const file of sorted) {
    for (let index = 0; index < file.document.blocks.length; index++) {
      for (const card of cardsOf(file, index)) cards.push({ file, index, card });
      if (cards.length >= mostFound) return cards.slice(0, mostFound);
    }
  }
  return cards;
}

function findCards(view: WorkspaceView, found: Iterable<IndexedReply>, { cardsOf }: ExplorerTools): PlacedCard[] {
  const cards: PlacedCard[] = [];
  for (const { path, block, at } of found) {
    const file = view.getFile(path);
    const index = file === undefined ? -1 : file.document.blocks.indexOf(block);
    const card = file === undefined || index < 0 ? undefined : cardsOf(file, index)[at];
    if (file !== undefined && card !== undefined) cards.push({ file, index, card });
    if (cards.length >= mostFound) break;
  }
  return cards;
}
