import { EventEmitter, type TreeDataProvider } from 'vscode';
import { isExplorerItems, listExplorerItemsMethod } from '../../protocol/explorer.ts';
import type { ExplorerGrouping, ExplorerItem, ExplorerParams } from '../../protocol/explorer.ts';
import type { ServerControl } from '../create-server-control.ts';
import { toTreeItem } from './to-tree-item.ts';

/** The items of the explorer, level by level as somebody opens them. */
export interface ExplorerItems extends TreeDataProvider<ExplorerItem> {
  /** Has all levels that are shown asked for again. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

/** Creates the items; `getGrouping` says how the replies are grouped when they are asked for. */
export function createExplorerItems(server: ServerControl, getGrouping: () => ExplorerGrouping): ExplorerItems {
  const changed = new EventEmitter<void>();

  async function getChildren(parent?: ExplorerItem): Promise<ExplorerItem[]> {
    const client = await server.whenRunning();
    const params: ExplorerParams = { grouping: getGrouping(), path: parent?.path ?? [] };
    const items: unknown = await client.sendRequest(listExplorerItemsMethod, params);
    return isExplorerItems(items) ? items : [];
  }

  return {
    onDidChangeTreeData: changed.event,
    getChildren,
    getTreeItem: (item) => toTreeItem(item, getGrouping()),
    refresh() {
      changed.fire();
    },
    dispose() {
      changed.dispose();
    },
  };
}
