import type { Span } from '../base/span.ts';
import { findBlock, readContent } from '../document/document.ts';
import { emptyContent } from '../document/block.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { Shapes } from '../schema/shape.ts';
import type { IdSite } from '../workspace/facts.ts';
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
      return [...new Set(owners.map((owner) => owner.path))].flatMap((each) => {
        const file = files.get(each);
        return file === undefined ? [] : [...listIn(file, kind, name)].filter(({ site }) => site.role === 'definition');
      });
    },
    countUses: (path, kind, name) => projects.find(path).index.find(kind, name)?.uses ?? 0,
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
