import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { IdKind } from '../../core/schema/id-kind.ts';
import { idNouns } from '../../core/schema/id-nouns.ts';
import type { IdSite } from '../../core/workspace/facts.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createBest } from './create-best.ts';
import type { EntryNotes } from './create-entry-notes.ts';
import { matchQuery } from './match-query.ts';
import { toRange } from '../to-range.ts';

/** What a search through the names of a workspace needs. */
export interface SymbolSearch {
  readonly query: string;
  readonly notesOf: EntryNotes;
  /** Rests where others wait. */
  readonly rest: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** The names that are given in the workspace, and the titles of canned responses and steps, that fit a query: the best ones first. */
export async function getWorkspaceSymbols(files: ShownFiles, search: SymbolSearch): Promise<WorkspaceSymbol[]> {
  const { engine } = files;
  const best = createBest<FoundName>(mostSymbols);
  for (const path of [...engine.paths()]) {
    await search.rest();
    if (search.isCancelled()) return [];
    const file = engine.view.getFile(path);
    if (file !== undefined) for (const found of findNames(file, search)) best.add(found, found.rank);
  }
  return best.list().map((found) => toSymbol(files, found));
}

/** Editors show a few, and ask again with each letter. */
const mostSymbols = 200;

/** A name with its place in its block, and how well it fits. */
interface FoundName {
  readonly path: string;
  readonly site: IdSite;
  readonly index: number;
  readonly container: string;
  readonly title: string | undefined;
  readonly rank: number;
  readonly start: number;
}

function* findNames(file: FileView, { query, notesOf }: SymbolSearch): Iterable<FoundName> {
  const { path, document, scope: container } = file;
  for (let index = 0; index < document.blocks.length; index++) {
    for (const site of file.factsOf(index)?.sites ?? []) {
      if (site.role !== 'definition') continue;
      const title = TITLED.has(site.kind) ? findTitle(notesOf(file, index), site) : undefined;
      const rank = Math.min(
        matchQuery(site.id, query),
        title === undefined ? Infinity : matchQuery(title, query) + 0.5,
      );
      if (rank === Infinity) continue;
      yield { path, site, index, container, title, rank, start: document.starts[index] ?? 0 };
    }
  }
}

/** Names that are known by their library or script; of the others it is told what they are. */
const LOCAL: ReadonlySet<IdKind> = new Set<IdKind>(['response', 'shortcut', 'step']);

/** Kinds of names that have titles beside them. */
const TITLED: ReadonlySet<IdKind> = new Set<IdKind>(['response', 'step']);

function findTitle(notes: ReturnType<EntryNotes>, site: IdSite): string | undefined {
  return notes.find(({ nameSpan }) => nameSpan.start === site.start)?.title;
}

/** Editors look for the query in the name that they are given, so the title is a part of it. */
function toSymbol(files: ShownFiles, { path, site, container, title, start }: FoundName): WorkspaceSymbol {
  const span = { start: start + site.start, end: start + site.end };
  return {
    name: title === undefined ? site.id : `${site.id} · ${title}`,
    kind: KINDS[site.kind] ?? SymbolKind.Constant,
    containerName: LOCAL.has(site.kind) && container !== path ? container : idNouns[site.kind],
    location: { uri: files.identify(path).uri, range: toRange(files.engine, path, span) },
  };
}

const KINDS: Readonly<Partial<Record<IdKind, SymbolKind>>> = {
  response: SymbolKind.String,
  shortcut: SymbolKind.Key,
  step: SymbolKind.Function,
  script: SymbolKind.Module,
  scenario: SymbolKind.Class,
  scorecard: SymbolKind.Class,
  variable: SymbolKind.Variable,
  intent: SymbolKind.Event,
  customer: SymbolKind.Object,
  rule: SymbolKind.Function,
};
