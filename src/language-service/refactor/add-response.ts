import type { FreshMap } from '../../core/edit/fresh-value.ts';
import { insertBehind } from '../../core/edit/insert-entry.ts';
import { findNextLine, insertLines } from '../../core/edit/text-lines.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import { writeLibrary } from './write-library.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { TextEdit } from '../../core/base/fix.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { writeJson } from '../../core/edit/write-fresh-json.ts';
import { writeYamlItem } from '../../core/edit/write-fresh-yaml.ts';
import { endOfValue } from './end-of-value.ts';
import { readEntry } from './read-entry-at.ts';
import type { FileChange } from './refactoring.ts';

/** The library of a name in the project of a path; of several files the first that holds replies. */
export function findLibrary(view: WorkspaceView, path: string, name: string): FileView | undefined {
  const files = listLibraries(view, path).filter(({ scope }) => scope === name);
  return files.find((file) => findLastResponse(file) >= 0) ?? files[0];
}

/** All libraries in the project of a path, by their paths. */
export function listLibraries(view: WorkspaceView, path: string): readonly FileView[] {
  const paths = [...view.listFiles(path)].filter((each) => /\.responses\.(?:ya?ml|json)$/.test(each)).sort();
  return paths.flatMap((each) => view.getFile(each) ?? []);
}

/** Writes a reply at the end of a library; nothing where the library is not written in a way in which that can be done. */
export function addResponse(engine: Engine, library: FileView, response: FreshMap): FileChange | undefined {
  const edits = toEdits(engine.getText(library.path) ?? '', library, response);
  return edits && { kind: 'edit', path: library.path, edits };
}

/** Makes a library with one reply, beside the other libraries of the project; `path` is that of the file that asks for it. */
export function createLibrary({ view }: Engine, path: string, library: string, response: FreshMap): FileChange {
  const [first] = listLibraries(view, path);
  const folder = first === undefined ? (view.getProject(path)?.folder ?? parentOf(path)) : parentOf(first.path);
  const name = library.replaceAll('/', '-');
  let file = `${folder}/${name}.responses.yaml`;
  for (let number = 2; view.getFile(file) !== undefined; number++) file = `${folder}/${name}-${number}.responses.yaml`;
  return { kind: 'create', path: file, text: writeLibrary(library, response) };
}

function toEdits(text: string, library: FileView, response: FreshMap): readonly TextEdit[] | undefined {
  const last = findLastResponse(library);
  if (last < 0) return fillEmpty(text, library, response);
  const entry = readEntry(library, last);
  if (entry === undefined) return undefined;
  const { start } = entry.value;
  const before = { text, format: library.type.format, start, end: endOfValue(text, entry.value) };
  const gap = countResponses(library) === 1 ? 'blank-line' : 'as-before';
  const edit = insertBehind(before, { kind: 'item', item: response }, gap);
  return edit && [edit];
}

function findLastResponse({ document }: FileView): number {
  return document.blocks.findLastIndex(({ role, before }) => role === 'entry' && before.section === 'responses');
}

/** Blank lines between replies can be told from two of them; a single reply in JSON has none behind it. */
function countResponses({ document, type }: FileView): number {
  if (type.format === 'json') return 2;
  return document.blocks.filter(({ role, before }) => role === 'entry' && before.section === 'responses').length;
}

/** `responses: []` gets its first reply. */
function fillEmpty(text: string, { type }: FileView, response: FreshMap): readonly TextEdit[] | undefined {
  const isJson = type.format === 'json';
  const empty = (isJson ? /^([ \t]*)"responses"\s*:\s*(\[\s*\])/m : /^responses:([ \t]*(?:\[[ \t]*\])?)/m).exec(text);
  if (empty === null) return undefined;
  const end = empty.index + empty[0].length;
  const lineBreak = findLineBreak(text);
  if (isJson) {
    const [, lead = '', brackets = ''] = empty;
    const written = writeJson([response], { kind: 'lines', column: lead.length, lineBreak });
    return [{ span: { start: end - brackets.length, end }, text: written }];
  }
  const at = findNextLine(text, end);
  return [
    { span: { start: end - (empty[1]?.length ?? 0), end }, text: '' },
    { span: { start: at, end: at }, text: insertLines(text, at, [`  ${writeYamlItem(response, 2, lineBreak)}`]) },
  ];
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
