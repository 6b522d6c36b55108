import { findBlock } from '../../core/document/document.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { toRecord } from '../../core/etiquette/settings/etiquette-data.ts';
import type { IdSite } from '../../core/workspace/facts.ts';
import { qualify } from '../../core/workspace/id-entry.ts';
import { clip } from './clip.ts';
import type { Hint } from './hint.ts';
import { readEntryNotes } from './read-entry-notes.ts';

/** The titles of what a block names: replies, steps, scripts, queues and tags. */
export function listTitleHints(view: WorkspaceView, file: FileView, index: number): Hint[] {
  const text = file.document.blocks[index]?.text ?? '';
  return (file.factsOf(index)?.sites ?? []).flatMap((site): Hint[] => {
    if (site.role === 'definition' || isInTag(text, site)) return [];
    const title = findTitle(view, file, site);
    if (title === undefined || title === site.id) return [];
    return [{ at: site.end, label: clip(title), tooltip: `The title of \`${site.id}\`` }];
  });
}

/** Between double braces a title would be taken for a part of the text. */
function isInTag(text: string, { start }: IdSite): boolean {
  const open = text.lastIndexOf('{{', start);
  return open !== -1 && !text.slice(open, start).includes('}}');
}

function findTitle(view: WorkspaceView, file: FileView, site: IdSite): string | undefined {
  switch (site.kind) {
    case 'response':
    case 'step':
      return findEntryTitle(view, file.path, site.kind, qualify(site, file.scope));
    case 'script':
      return findScriptTitle(view, file.path, site.id);
    case 'queue':
      return findLabel(view, file.path, 'queues', site.id);
    case 'tag':
      return findLabel(view, file.path, 'tags', site.id);
    default:
      return undefined;
  }
}

function findEntryTitle(
  view: WorkspaceView,
  path: string,
  kind: 'response' | 'step',
  name: string,
): string | undefined {
  const [given] = view.findDefinitions(path, kind, name);
  const file = given === undefined ? undefined : view.getFile(given.path);
  if (given === undefined || file === undefined) return undefined;
  const index = findBlock(file.document, given.span.start);
  const start = given.span.start - (file.document.starts[index] ?? 0);
  return readEntryNotes(file, index).find(({ nameSpan }) => nameSpan.start === start)?.title;
}

/** The title stands beside the name of the script, in a block of its own. */
function findScriptTitle(view: WorkspaceView, path: string, name: string): string | undefined {
  const [given] = view.findDefinitions(path, 'script', name);
  const file = given === undefined ? undefined : view.getFile(given.path);
  if (file === undefined) return undefined;
  for (let index = 0; index < file.document.blocks.length; index++) {
    const title = file.factsOf(index)?.texts.find(({ key }) => key === 'title');
    if (title !== undefined) return title.text;
  }
  return undefined;
}

function findLabel(view: WorkspaceView, path: string, section: 'queues' | 'tags', name: string): string | undefined {
  const labels = toRecord(view.getProject(path)?.data[section]);
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return typeof label === 'string' ? label : undefined;
}
