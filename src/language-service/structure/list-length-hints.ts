import { findEntry } from '../../core/document/find-node.ts';
import type { ScalarNode } from '../../core/document/node.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { listOwn, listResponseSites, listSaySites } from '../../core/etiquette/list-sites.ts';
import type { MessageSite } from '../../core/etiquette/message-site.ts';
import { nameChannel } from '../../core/etiquette/words/channel-names.ts';
import { listEntries, type FoundEntry } from '../../core/workspace/list-entries.ts';
import type { Measured, Measurer } from './create-measurer.ts';
import type { Hint } from './hint.ts';

/** How long the texts of a block may become, beside the limit that they come nearest to. */
export function listLengthHints(view: WorkspaceView, file: FileView, index: number, measurer: Measurer): Hint[] {
  const block = file.document.blocks[index];
  const { kind } = file.type;
  if (block === undefined || (kind !== 'responses' && kind !== 'chatscript')) return [];
  const channels = file.header.channels ?? listTexts(view.getProject(file.path)?.data['channels']);
  return listEntries(kind, block, file.readBlock(index).node).flatMap((entry) =>
    listSites(entry, channels, file.header.locale).flatMap((site): Hint[] => {
      if (site.part === 'button') return [];
      const measured = measurer.measure(String(site.node.value), site.locale ?? file.header.locale, site.channels);
      return measured === undefined ? [] : [toHint(block.text, site.node, measured)];
    }),
  );
}

function listSites(
  { section, value }: FoundEntry,
  channels: readonly string[],
  locale: string | undefined,
): readonly MessageSite[] {
  const own = listOwn(value, 'channels', channels);
  if (section === 'responses') return listResponseSites(value, own, locale ?? '');
  if (section !== 'steps') return [];
  const hold = findEntry(value, 'hold')?.value;
  return [
    ...listSaySites(findEntry(value, 'say')?.value, 'say', own, locale ?? ''),
    ...listSaySites(findEntry(hold, 'say')?.value, 'hold', own, locale ?? ''),
  ];
}

function toHint(text: string, node: ScalarNode, { length, limit, channel, messages, customer }: Measured): Hint {
  const most = number.format(limit.most);
  const unit = limit.unit === 'utf-8-bytes' ? 'bytes' : 'characters';
  const paid = messages > 1 ? `, ${String(messages)} messages` : '';
  const whose = customer === undefined ? '' : `, with the values of \`${customer}\``;
  return {
    at: findPlace(text, node),
    label: `${number.format(length)} of ${most} (${nameChannel(channel)}${paid})`,
    tooltip: `This may become ${number.format(length)} ${unit} long${whose}. On ${nameChannel(channel)}, a text may have ${most}.`,
  };
}

const number = new Intl.NumberFormat('en-GB');

/** Behind the sign that opens a text block, or behind the text. */
function findPlace(text: string, { style, start, end, valueStart }: ScalarNode): number {
  if (style !== 'literal' && style !== 'folded') return end;
  return start + text.slice(start, valueStart).trimEnd().length;
}

function listTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
