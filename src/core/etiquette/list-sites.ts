import { findEntry, findText } from '../document/find-node.ts';
import type { Node, ScalarNode } from '../document/node.ts';
import { listTextsOf } from './list-texts-of.ts';
import type { MessagePart } from './message.ts';
import type { MessageSite } from './message-site.ts';

/** The texts of a canned response: its text, its wordings, its texts without a value, its buttons. */
export function listResponseSites(response: Node, channels: readonly string[], locale: string): MessageSite[] {
  const sites = listMessageSites(response, 'text', channels, locale);
  const without = findEntry(response, 'without')?.value;
  if (without?.kind !== 'map') return sites;
  const own = sites.find(({ part }) => part === 'text')?.channels ?? channels;
  for (const { value } of without.entries) addText(sites, value, 'without', own);
  return sites;
}

/** The texts of what an agent says: one text, or a list of texts and of messages with wordings and buttons. */
export function listSaySites(
  say: Node | undefined,
  part: 'say' | 'hold',
  channels: readonly string[],
  locale: string,
): MessageSite[] {
  if (say === undefined) return [];
  const items = say.kind === 'list' ? say.items : [say];
  return items.flatMap((item) => {
    if (item.kind === 'map') return listMessageSites(item, part, channels, locale);
    const sites: MessageSite[] = [];
    addText(sites, item, part, channels);
    return sites;
  });
}

function listMessageSites(
  message: Node,
  part: MessagePart,
  channels: readonly string[],
  locale: string,
): MessageSite[] {
  const list = findEntry(message, 'wordings')?.value;
  const wordings = list?.kind === 'list' ? list.items.flatMap(readWording) : [];
  const sites: MessageSite[] = [];
  addText(sites, findEntry(message, 'text')?.value, part, listLeft(channels, wordings, { locale }, locale));
  for (const { node, ...fit } of wordings) {
    const { channel } = fit;
    const own = channel === undefined ? listLeft(channels, wordings, fit, locale) : [channel];
    sites.push({ node, part: 'wording', locale: fit.locale, brand: fit.brand, channels: own });
  }
  for (const label of listLabels(findEntry(message, 'buttons')?.value)) addText(sites, label, 'button', channels);
  return sites;
}

/** Whom a wording is for; what it does not say is undefined. */
interface Fit {
  readonly locale?: string | undefined;
  readonly brand?: string | undefined;
  readonly channel?: string | undefined;
}

/** The channels for which the same customers get no wording of their own; a wording that names no language is in that of the text. */
function listLeft(
  channels: readonly string[],
  wordings: readonly Fit[],
  { locale, brand }: Fit,
  source: string,
): readonly string[] {
  if (wordings.length === 0) return channels;
  const same = wordings.filter((one) => (one.locale ?? source) === (locale ?? source) && one.brand === brand);
  return channels.filter((channel) => !same.some((one) => one.channel === channel));
}

function readWording(wording: Node): (Fit & { readonly node: ScalarNode })[] {
  const node = findEntry(wording, 'text')?.value;
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
  const fit = findEntry(wording, 'for')?.value;
  const [locale, brand, channel] = ['locale', 'brand', 'channel'].map((key) => findText(fit, key));
  return [{ node, locale, brand, channel }];
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
