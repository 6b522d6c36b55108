import type { CompletionItem } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { PlacedSite, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { rules } from '../../core/etiquette/rules/index.ts';
import { idNouns } from '../../core/schema/id-nouns.ts';
import type { ShownFiles } from '../shown-files.ts';
import { clip } from '../structure/clip.ts';
import { readEntryNotes } from '../structure/read-entry-notes.ts';
import { sayInShort } from '../structure/say-in-short.ts';
import { isNameData, type NameData } from './name-data.ts';

/** An item with what there is to tell of the thing that it names: its title, or its first words. */
export function resolveCompletion({ engine }: ShownFiles, item: CompletionItem): CompletionItem {
  const data: unknown = item.data;
  if (!isNameData(data)) return item;
  const [site] = engine.view.findDefinitions(data.path, data.kind, data.name);
  const said = site === undefined ? findRule(data) : describe(engine.view, site);
  return said === undefined ? item : { ...item, detail: `${idNouns[data.kind]}: ${said}` };
}

/** The rules that we bring are given in no file. */
function findRule({ kind, name }: NameData): string | undefined {
  return kind === 'rule' ? rules.find(({ id }) => id === name)?.description : undefined;
}

function describe(view: WorkspaceView, { path, span }: PlacedSite): string | undefined {
  const file = view.getFile(path);
  if (file === undefined) return undefined;
  const index = findBlock(file.document, span.start);
  const at = span.start - (file.document.starts[index] ?? 0);
  const note = readEntryNotes(file, index).find((each) => each.span.start <= at && at <= each.span.end);
  if (note?.section === undefined) return findTitle(view, path);
  if (note.title !== undefined) return clip(note.title);
  const { node } = file.readBlock(index);
  return note.says ?? (node === undefined ? undefined : sayInShort(node));
}

/** Scripts, scenarios and the like are their whole file. */
function findTitle(view: WorkspaceView, path: string): string | undefined {
  const file = view.getFile(path);
  if (file === undefined) return undefined;
  for (const [index, { role }] of file.document.blocks.entries()) {
    if (role !== 'header') continue;
    const title = file.factsOf(index)?.texts.find(({ key }) => key === 'title');
    if (title !== undefined) return clip(title.text);
  }
  return undefined;
}
