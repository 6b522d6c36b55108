import { readFile } from 'node:fs/promises';
import { getFileType } from '../../core/schema/kinds.ts';
import type { CheckedFile, FilesToCheck } from '../lint/check-texts.ts';
import { checkTexts } from '../lint/check-texts.ts';
import type { Trouble } from '../lint/file-report.ts';
import { restoreLineIndex } from '../lint/line-index.ts';
import { readCache, saveCache } from './cache-file.ts';
import type { CachedFile, CachedProject } from './cached-project.ts';
import type { FileMark } from './file-mark.ts';
import { markFile } from './file-mark.ts';
import type { FileGroup } from './group-files.ts';
import { groupFiles } from './group-files.ts';

/**
 * Checks files as `checkTexts` does, but those projects only in which a file changed, came or went since the cache was written; the findings
 * of a file can hang on any other of its project. The cache is brought up to date.
 */
export async function* checkCached(files: FilesToCheck, cache: string): AsyncGenerator<CheckedFile | Trouble> {
  const at = Date.now();
  const known = await readCache(cache, files.today);
  const compared: ComparedGroup[] = [];
  for (const group of await groupFiles(files)) compared.push(await compare(group, known[group.name]));
  const stale = compared.filter(({ kept }) => kept === undefined);
  const found = new Map(compared.flatMap(({ kept }) => Object.entries(kept?.files ?? {})));
  let hasTroubles = false;
  for await (const event of checkGroups(files, stale)) {
    if (event.kind === 'checked') found.set(event.path, toCached(event));
    else {
      hasTroubles = true;
      yield event;
    }
  }
  for (const path of files.asked) {
    const own = found.get(path);
    if (own === undefined) continue;
    yield { kind: 'checked', path, lines: restoreLineIndex(own.starts), problems: own.problems };
  }
  const fresh = compared.flatMap(({ group, marks, kept }): [string, CachedProject][] => {
    if (marks === undefined || (kept === undefined && hasTroubles)) return [];
    const own = kept?.files ?? Object.fromEntries(group.asked.flatMap((path) => toEntry(path, found.get(path))));
    return [[group.name, { at, marks, files: own }]];
  });
  await saveCache(cache, files.today, { ...known, ...Object.fromEntries(fresh) });
}

interface ComparedGroup {
  readonly group: FileGroup;
  /** The marks of all its files; undefined where one cannot be read. */
  readonly marks: Readonly<Record<string, FileMark>> | undefined;
  /** What the cache knows of it, where that still holds. */
  readonly kept: CachedProject | undefined;
}

async function compare(group: FileGroup, known: CachedProject | undefined): Promise<ComparedGroup> {
  const marks: Record<string, FileMark> = {};
  const paths = [...group.asked, ...group.others];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const marked = await Promise.all(some.map((path) => markFile(path, known?.marks[path], known?.at ?? 0)));
    for (const [index, path] of some.entries()) {
      const mark = marked[index];
      if (mark === undefined) return { group, marks: undefined, kept: undefined };
      if (await usesStyles(path)) return { group, marks: undefined, kept: undefined };
      marks[path] = mark;
    }
  }
  const holds =
    known !== undefined &&
    Object.keys(known.marks).length === paths.length &&
    paths.every((path) => known.marks[path]?.hash === marks[path]?.hash) &&
    group.asked.every((path) => known.files[path] !== undefined);
  return { group, marks, kept: holds ? known : undefined };
}

const AT_ONCE = 16;

/** The files of Vale styles are none of ours, so a project with styles is checked each time. */
async function usesStyles(path: string): Promise<boolean> {
  return getFileType(path)?.kind === 'project' && (await readFile(path, 'utf8')).includes('vale:');
}

async function* checkGroups(
  files: FilesToCheck,
  groups: readonly ComparedGroup[],
): AsyncGenerator<CheckedFile | Trouble> {
  if (groups.length === 0) return;
  const asked = groups.flatMap(({ group }) => group.asked);
  yield* checkTexts({ ...files, asked, others: groups.flatMap(({ group }) => group.others) });
}

function toCached({ lines, problems }: CheckedFile): CachedFile {
  return problems.length === 0 ? { starts: [], problems } : { starts: [...lines.starts], problems };
}

function toEntry(path: string, file: CachedFile | undefined): [string, CachedFile][] {
  return file === undefined ? [] : [[path, file]];
}
