import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { ExplorerItem, ExplorerKind } from '../../protocol/explorer.ts';
import { capItems } from './cap-items.ts';
import type { PlaceOf } from './create-place-of.ts';
import { readTopText } from './read-top-text.ts';
import { sayNumber, showNumber } from './say-number.ts';

/** The kinds of documents that are listed by themselves. */
export type ListedKind = 'chatscript' | 'scenario' | 'shift' | 'chattest' | 'scorecard' | 'etiquette';

/** Documents of one kind by their titles; each opens its file, and a script has its steps under it. */
export function listDocuments(
  view: WorkspaceView,
  paths: readonly string[],
  kind: ListedKind,
  folder: string,
  placeOf: PlaceOf,
): ExplorerItem[] {
  const files = paths.flatMap((path) => view.getFile(path) ?? []).filter((file) => file.type.kind === kind);
  const items = files.map((file) => toItem(file, kind, folder, placeOf));
  items.sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
  return capItems(items, [folder, kind], (item) => item);
}

function toItem(file: FileView, kind: ListedKind & ExplorerKind, folder: string, placeOf: PlaceOf): ExplorerItem {
  const { noun, key } = KINDS[kind];
  const name = readTopText(file, key) ?? file.path.slice(file.path.lastIndexOf('/') + 1);
  const title = readTopText(file, 'title') ?? name;
  const steps = kind === 'chatscript' ? countSteps(file) : 0;
  const own = title === name ? '' : name;
  return {
    path: [folder, kind, file.path],
    kind,
    label: title,
    detail: kind === 'chatscript' ? showNumber(steps) : own,
    about: `${noun} ${name}`,
    spoken: `${noun} ${title}${kind === 'chatscript' ? `, ${sayNumber(steps, 'step', 'steps')}` : ''}`,
    place: placeOf(file, 0, 0),
    hasItems: steps > 0,
  };
}

/** What people call each kind, and the key at its top that holds its name. */
const KINDS: Readonly<Record<ListedKind, { readonly noun: string; readonly key: string }>> = {
  chatscript: { noun: 'Chat script', key: 'script' },
  scenario: { noun: 'Scenario', key: 'scenario' },
  shift: { noun: 'Shift', key: 'shift' },
  chattest: { noun: 'Script test', key: 'test' },
  scorecard: { noun: 'Scorecard', key: 'scorecard' },
  etiquette: { noun: 'Rule pack', key: 'pack' },
};

function countSteps(file: FileView): number {
  let count = 0;
  for (let index = 0; index < file.document.blocks.length; index++) count += file.factsOf(index)?.steps.length ?? 0;
  return count;
}
