import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../../core/base/fix.ts';
import { findText } from '../../core/document/find-node.ts';
import type { FileView, PlacedSite } from '../../core/engine/workspace-view.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { ShownFiles } from '../shown-files.ts';
import { endOfValue } from './end-of-value.ts';
import { readEntry, readEntryAt } from './read-entry-at.ts';
import { refuse, type Chosen, type FileChange, type Outcome, type Refactoring } from './refactoring.ts';
import { removeItem, type RemovedItem } from './remove-item.ts';

/** Keeps one of two replies that say the same: all that used the other uses this one, and the other goes. */
export const mergeResponses: Refactoring = {
  name: 'merge-responses',
  kind: CodeActionKind.RefactorRewrite,
  offer: ({ files, file, start, problems }) => {
    if (file.type.kind !== 'responses' || !problems.some(({ problem }) => ALIKE.has(problem.code))) return [];
    const others = files.engine.view.listAlike(file.path, start).slice(0, MOST);
    return others.map((other) => ({ title: `Keep this reply and remove \`${other}\``, at: start, what: other }));
  },
  make: (files, { file, at, what }: Chosen): Outcome => {
    const { engine } = files;
    const kept = readEntryAt(file, at);
    const id = findText(kept?.value, 'id');
    const [other, ...doubles] = engine.view.findDefinitions(file.path, 'response', what);
    if (id === undefined || other === undefined || doubles.length > 0)
      return refuse(`\`${what}\` is not one reply that could be removed.`);
    const removed = remove(files, other);
    if (removed === undefined)
      return refuse(`\`${what}\` hangs together with other parts of its file, or is at fault.`);
    const sites = engine.view.listSites(file.path, 'response', what).filter((site) => isUse(site));
    const edits = sites.map((site): readonly [string, TextEdit] => [
      site.path,
      redirect(files, site, `${file.scope}/${id}`),
    ]);
    return { kind: 'changes', changes: group([...edits, [other.path, removed]]) };
  },
};

const ALIKE = new Set(['duplicate-response', 'near-duplicate-response']);
const MOST = 5;

/** What a transcript names is history. */
function isUse({ path, site }: PlacedSite): boolean {
  return site.role !== 'definition' && getFileType(path)?.kind !== 'transcript';
}

function redirect({ engine }: ShownFiles, { path, span }: PlacedSite, name: string): TextEdit {
  const written = engine.getText(path)?.slice(span.start, span.end) ?? '';
  const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? '';
  return { span, text: quote + name + quote };
}

function remove({ engine }: ShownFiles, { path, span }: PlacedSite): TextEdit | undefined {
  const file = engine.view.getFile(path);
  const entry = file && readEntryAt(file, span.start);
  if (file === undefined || entry?.section !== 'responses' || file.factsOf(entry.index)?.isLinked === true)
    return undefined;
  const text = engine.getText(path) ?? '';
  const item = toItem(file, text, entry.index);
  return item && removeItem(text, file.type.format, item);
}

function toItem(file: FileView, text: string, index: number): RemovedItem | undefined {
  const spanOf = (at: number): { start: number; end: number } | undefined => {
    const entry = file.document.blocks[at]?.before.section === 'responses' ? readEntry(file, at) : undefined;
    return entry && { start: entry.value.start, end: endOfValue(text, entry.value) };
  };
  const own = spanOf(index);
  return own && { ...own, before: spanOf(index - 1), behind: spanOf(index + 1) };
}

function group(edits: readonly (readonly [path: string, edit: TextEdit])[]): FileChange[] {
  const byPath = new Map<string, TextEdit[]>();
  for (const [path, edit] of edits) {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [edit]);
    else known.push(edit);
  }
  return [...byPath].map(([path, all]) => ({ kind: 'edit', path, edits: all }));
}
