import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Command } from 'vscode';
import type { ExplorerGrouping, ExplorerItem, ExplorerKind, ExplorerPlace } from '../../protocol/explorer.ts';

/** An item of the server as the editor shows it. */
export function toTreeItem(item: ExplorerItem, grouping: ExplorerGrouping): TreeItem {
  const { None, Collapsed } = TreeItemCollapsibleState;
  const shown = new TreeItem(item.label, item.hasItems ? Collapsed : None);
  shown.id = JSON.stringify(GROUPED.has(item.kind) ? [grouping, ...item.path] : item.path);
  shown.description = item.detail;
  shown.tooltip = item.about === '' ? item.label : item.about;
  shown.accessibilityInformation = { label: item.spoken };
  shown.iconPath = new ThemeIcon(item.kind === 'group' ? GROUP_ICONS[grouping] : ICONS[item.kind]);
  shown.contextValue = item.kind;
  if (item.place !== undefined) shown.command = openPlace(item.place);
  else if (item.kind === 'more') shown.command = { title: 'Search', command: 'chatwright.searchReplies' };
  return shown;
}

/** What stands elsewhere when replies are grouped otherwise; all else stays open where it was. */
const GROUPED: ReadonlySet<ExplorerKind> = new Set<ExplorerKind>(['library', 'group', 'response', 'more']);

function openPlace({ uri, line, character }: ExplorerPlace): Command {
  const selection = new Range(line, character, line, character);
  return { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(uri), { selection, preview: true }] };
}

const ICONS: Readonly<Record<ExplorerKind, string>> = {
  project: 'folder-library',
  responses: 'comment',
  library: 'library',
  group: 'folder',
  response: 'comment',
  chatscript: 'comment-discussion',
  step: 'circle-outline',
  scenario: 'person',
  shift: 'organization',
  chattest: 'beaker',
  scorecard: 'checklist',
  etiquette: 'law',
  target: 'cloud-upload',
  more: 'search',
};

const GROUP_ICONS: Readonly<Record<ExplorerGrouping, string>> = {
  library: 'library',
  folder: 'folder',
  tag: 'tag',
  channel: 'broadcast',
  locale: 'globe',
  review: 'pass',
};
