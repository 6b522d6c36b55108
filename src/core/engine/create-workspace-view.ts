import type { Span } from '../base/span.ts';
import { findBlock, readContent } from '../document/document.ts';
import { emptyContent } from '../document/block.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { Shapes } from '../schema/shape.ts';
import type { IdSite } from '../workspace/facts.ts';
import type { SiteOwner } from '../workspace/id-entry.ts';
import { qualify } from '../workspace/id-entry.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import type { Projects } from './projects.ts';
import type { FileView, PlacedSite, WorkspaceView } from './workspace-view.ts';

/** Creates the view of an engine's files and projects; it keeps nothing of its own. */
export function createWorkspaceView(
  files: ReadonlyMap<string, FileState>,
  projects: Projects,
  shapes: Shapes,
): WorkspaceView {
  return {
    shapes,
    getFile(path) {
      const file = files.get(path);
      return file === undefined ? undefined : toView(file);
    },
    *listFiles(path) {
      for (const file of projects.find(path).files) yield file.path;
    },
    findSite(path, offset) {
      const file = files.get(path);
      return file === undefined ? undefined : findSite(file, offset);
    },
    listSites(path, kind, name) {
      return [...projects.find(path).files].flatMap((file) => [...listIn(file, kind, name)]);
    },
    *listNames(path, kind) {
      yield* projects.find(path).index.listGiven(kind);
    },
    findDefinitions(path, kind, name) {
      const owners = projects.find(path).index.find(kind, name)?.definitions ?? [];
      const given = [...new Set(owners)].flatMap((owner) => {
        const file = files.get(owner.path);
        return file === undefined ? [] : listGiven(file, owner, kind, name);
      });
      return given.length < 2 ? given : given.sort(byPlace);
    },
    countUses: (path, kind, name) => projects.find(path).index.find(kind, name)?.uses ?? 0,
    listAlike(path, offset) {
      const file = files.get(path);
      return file === undefined ? [] : listAlike(file, offset, projects);
    },
    getProject(path) {
      const { source, dictionary } = projects.find(path);
      return source === undefined ? undefined : { ...source, dictionary };
    },
  };
}

function toView(file: FileState): FileView {
  const { path, type, document, records, header } = file;
  return {
    path,
    type,
    document,
    scope: records[0]?.scope ?? path,
    header,
    readBlock(index) {
      const block = document.blocks[index];
      return block === undefined ? emptyContent : readContent(block, type.format);
    },
    factsOf: (index) => records[index]?.facts,
  };
}

/** Spans are taken with their ends, so that a cursor behind a word is on it. */
function findSite(file: FileState, offset: number): PlacedSite | undefined {
  const index = findBlock(file.document, offset);
  const record = file.records[index];
  const start = file.document.starts[index] ?? 0;
  const at = offset - start;
  let found: IdSite | undefined;
  for (const site of record?.sites ?? []) {
    if (at < site.start || at > site.end) continue;
    if (found === undefined || site.end - site.start < found.end - found.start) found = site;
  }
  return found === undefined || record === undefined ? undefined : place(record, found, start);
}

function listAlike(file: FileState, offset: number, projects: Projects): readonly string[] {
  const index = findBlock(file.document, offset);
  const record = file.records[index];
  const at = offset - (file.document.starts[index] ?? 0);
  const own = record?.lint.responses ?? [];
  const response = own.find(({ name }) => name.start <= at && at <= name.end) ?? own[0];
  if (record === undefined || response === undefined) return [];
  const same = projects.find(file.path).library.findSame(response);
  const near = file.nearness?.listNear(response) ?? [];
  return [...new Set([...(same === undefined ? [] : [same.first]), ...near.map(({ id }) => `${record.scope}/${id}`)])];
}

/** So that the order is the same however the files were edited. */
function byPlace(one: PlacedSite, other: PlacedSite): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.span.start - other.span.start;
}

/** Where a block that is known to give a name gives it; the others need not be looked through. */
function listGiven(file: FileState, owner: SiteOwner, kind: IdKind, name: string): PlacedSite[] {
  const index = file.records.findIndex((record) => record === owner);
  const record = file.records[index];
  if (record === undefined) return [];
  return record.sites
    .filter((site) => site.kind === kind && site.role === 'definition' && qualify(site, record.scope) === name)
    .map((site) => place(record, site, file.document.starts[index] ?? 0));
}

function* listIn(file: FileState, kind: IdKind, name: string): Iterable<PlacedSite> {
  for (const [index, record] of file.records.entries()) {
    for (const site of record.sites) {
      if (site.kind !== kind || qualify(site, record.scope) !== name) continue;
      yield place(record, site, file.document.starts[index] ?? 0);
    }
  }
}

function place(record: BlockRecord, site: IdSite, start: number): PlacedSite {
  const span: Span = { start: start + site.start, end: start + site.end };
  return { path: record.path, site, span, name: qualify(site, record.scope) };
}
