import { commands, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { isExplorerGrouping, type ExplorerGrouping } from '../../protocol/explorer.ts';
import { filePatterns } from '../../protocol/file-patterns.ts';
import { isWorkspaceStatus } from '../../protocol/workspace-status.ts';
import type { ServerControl } from '../create-server-control.ts';
import { chooseGrouping, sayGrouping } from './choose-grouping.ts';
import { createExplorerItems } from './create-explorer-items.ts';

/** The view of all that a workspace holds, in the activity bar. */
export interface ExplorerView {
  /** Takes what the server says of the workspace. */
  readonly noticeStatus: (status: unknown) => void;
  /** Asks a person how the replies shall be grouped. */
  readonly chooseGrouping: () => Promise<void>;
  readonly dispose: () => void;
}

/** Creates the view; how replies are grouped is kept for the workspace. */
export function createExplorerView(server: ServerControl, { workspaceState }: ExtensionContext): ExplorerView {
  let grouping = readGrouping(workspaceState.get(GROUPING));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;
  let files: number | undefined;
  const items = createExplorerItems(server, () => grouping);
  const view = window.createTreeView('chatwright.explorer', { treeDataProvider: items, showCollapseAll: true });
  view.description = sayGrouping(grouping);

  function refreshSoon(): void {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(refreshShown, restMilliseconds);
  }

  /** A view that nobody looks at asks for nothing. */
  function refreshShown(): void {
    if (!view.visible || !isStale) return;
    isStale = false;
    items.refresh();
  }

  const listeners = [
    view.onDidChangeVisibility(refreshShown),
    workspace.onDidChangeTextDocument(({ document: { languageId }, contentChanges }) => {
      if (contentChanges.length > 0 && languageId.startsWith('chatwright')) refreshSoon();
    }),
    workspace.onDidChangeWorkspaceFolders(refreshSoon),
    ...watchFiles(refreshSoon),
  ];

  return {
    noticeStatus(status) {
      if (!isWorkspaceStatus(status) || status.state === 'reading' || status.files === files) return;
      files = status.files;
      void commands.executeCommand('setContext', 'chatwright.filesRead', true);
      isStale = true;
      refreshShown();
    },
    async chooseGrouping() {
      const chosen = await chooseGrouping(grouping);
      if (chosen === undefined) return;
      grouping = chosen;
      view.description = sayGrouping(grouping);
      await workspaceState.update(GROUPING, grouping);
      items.refresh();
    },
    dispose() {
      clearTimeout(timer);
      for (const each of [...listeners, view, items]) each.dispose();
    },
  };
}

const GROUPING = 'explorerGrouping';

/** So long nobody may type, and no file may change, before the view looks again. */
const restMilliseconds = 500;

function readGrouping(kept: unknown): ExplorerGrouping {
  return isExplorerGrouping(kept) ? kept : 'library';
}

/** Files that others change: the server learns of them by its own way. */
function watchFiles(notice: () => void): Disposable[] {
  return filePatterns.flatMap((pattern) => {
    const watcher = workspace.createFileSystemWatcher(pattern);
    return [watcher, watcher.onDidChange(notice), watcher.onDidCreate(notice), watcher.onDidDelete(notice)];
  });
}
