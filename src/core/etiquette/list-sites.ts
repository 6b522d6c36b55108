import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import { listTextsOf } from './list-texts-of.ts';
import type { MessagePart } from './message.ts';
import type { MessageSite } from './message-site.ts';

/** The texts of a canned response: its text, its wordings, its texts without a value, its buttons. */
export function listResponseSites(response: Node, channels: readonly string[]): MessageSite[] {
  const sites = listMessageSites(response, 'text', channels);
  const without = findEntry(response, 'without')?.value;
  if (without?.kind !== 'map') return sites;
  for (const { value } of without.entries) addText(sites, value, 'without', channels);
  return sites;
}

/** The texts of what an agent says: one text, or a list of texts and of messages with wordings and buttons. */
export function listSaySites(say: Node | undefined, part: 'say' | 'hold', channels: readonly string[]): MessageSite[] {
  if (say === undefined) return [];
  const items = say.kind === 'list' ? say.items : [say];
  return items.flatMap((item) => {
    if (item.kind === 'map') return listMessageSites(item, part, channels);
    const sites: MessageSite[] = [];
    addText(sites, item, part, channels);
    return sites;
  });
}

function listMessageSites(message: Node, part: MessagePart, channels: readonly string[]): MessageSite[] {
  const wordings = findEntry(message, 'wordings')?.value;
  const own = wordings?.kind === 'list' ? wordings.items.flatMap((item) => readWording(item, channels)) : [];
  const taken = new Set(
    own.flatMap(({ locale, brand, channels: [channel] }) => ((locale ?? brand) === undefined ? (channel ?? []) : [])),
  );
  const sites: MessageSite[] = [];
  const left = taken.size === 0 ? channels : channels.filter((channel) => !taken.has(channel));
  addText(sites, findEntry(message, 'text')?.value, part, left);
  sites.push(...own);
  for (const label of listLabels(findEntry(message, 'buttons')?.value)) addText(sites, label, 'button', channels);
  return sites;
}

function readWording(wording: Node, channels: readonly string[]): MessageSite[] {
  const text = findEntry(wording, 'text')?.value;
  if (text?.kind !== 'scalar' || typeof text.value !== 'string') return [];
  const fit = findEntry(wording, 'for')?.value;
  const channel = findText(fit, 'channel');
  return [
    {
      node: text,
      part: 'wording',
      locale: findText(fit, 'locale'),
      brand: findText(fit, 'brand'),
      channels: channel === undefined ? channels : [channel],
    },
  ];
}

function listLabels(buttons: Node | undefined): Node[] {
  if (buttons?.kind !== 'list') return [];
  return buttons.items.flatMap((button) =>
    button.kind === 'map' ? (findEntry(button, 'label')?.value ?? []) : [button],
  );
}

function addText(sites: MessageSite[], node: Node | undefined, part: MessagePart, channels: readonly string[]): void {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
  sites.push({ node, part, locale: undefined, brand: undefined, channels });
}

/** The channels, tags and the like of an entry, or those of its document where it names none. */
export function listOwn(entry: Node, key: string, inherited: readonly string[]): readonly string[] {
  const own = findEntry(entry, key)?.value;
  return own === undefined ? inherited : listTextsOf(own);
}
