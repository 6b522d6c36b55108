import { getFileType } from '../../core/schema/kinds.ts';
import type { ExplorerItem, ExplorerParams } from '../../protocol/explorer.ts';
import type { ShownFiles } from '../shown-files.ts';
import { capItems } from './cap-items.ts';
import { createGroupKeys } from './create-group-keys.ts';
import type { PlaceOf } from './create-place-of.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import { groupCards } from './group-cards.ts';
import { listCards } from './list-cards.ts';
import { listFolder } from './list-folder.ts';
import { listGroups } from './list-groups.ts';
import { toReplyItem } from './to-reply-item.ts';

/** What stands under the canned responses of a project: groups, or the responses of a group. */
export async function listReplies(
  files: ShownFiles,
  paths: readonly string[],
  { grouping, path }: ExplorerParams,
  placeOf: PlaceOf,
  tools: ExplorerTools,
): Promise<ExplorerItem[]> {
  const [folder = '', , ...within] = path;
  const wanted = grouping === 'library' && within.length > 0 ? within : paths;
  const libraries = wanted.flatMap((each) =>
    getFileType(each)?.kind === 'responses' ? (files.engine.view.getFile(each) ?? []) : [],
  );
  const cards = await listCards(libraries, tools);
  if (tools.isCancelled()) return [];
  if (grouping === 'folder') return listFolder(cards, within, path, placeOf);
  const grouped = await groupCards(cards, createGroupKeys(files, folder, grouping, tools), tools);
  if (tools.isCancelled()) return [];
  const [group] = within;
  if (group === undefined) return listGroups(files, grouped, grouping, path, placeOf);
  const own = grouped.filter(({ keys }) => keys.includes(group));
  return capItems(own, path, ({ placed }) => toReplyItem(placed, path, placeOf));
}
