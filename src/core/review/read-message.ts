import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';

/** One message that an agent sends, with its other wordings. */
export interface ReviewedMessage {
  readonly text: string;
  /** What is read along with the text and has no other wordings: texts without a value, labels of buttons. */
  readonly extras: readonly string[];
  readonly wordings: readonly FittedText[];
}

/** A text, and what it is for. */
export interface FittedText {
  readonly text: string;
  readonly fit: Fit;
  /** What it is for, as it is written. */
  readonly node: Node;
}

/** What a wording is for: one language, channel and brand, each left out where it is for all. */
export interface Fit {
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  readonly brand: string | undefined;
}

/** The message that a text, or a map with a `text`, says; none where there are no words. */
export function readMessage(node: Node | undefined, resolve: ResolveAlias): readonly ReviewedMessage[] {
  const message = follow(node, resolve);
  const text = readText(message, resolve) ?? readText(findEntry(message, 'text')?.value, resolve);
  if (text === undefined) return [];
  const without = follow(findEntry(message, 'without')?.value, resolve);
  const extras = [
    ...(without?.kind === 'map' ? without.entries.map(({ value }) => readText(value, resolve)) : []),
    ...listItems(message, 'buttons', resolve).map((button) => {
      return readText(button, resolve) ?? readText(findEntry(button, 'label')?.value, resolve);
    }),
  ];
  const wordings = listItems(message, 'wordings', resolve).flatMap((wording) => readWording(wording, resolve));
  return [{ text, extras: extras.filter((extra) => extra !== undefined), wordings }];
}

function readWording(wording: Node, resolve: ResolveAlias): FittedText[] {
  const text = readText(findEntry(wording, 'text')?.value, resolve);
  const node = findEntry(wording, 'for')?.value;
  const fitted = follow(node, resolve);
  if (text === undefined || node === undefined) return [];
  const [locale, channel, brand] = ['locale', 'channel', 'brand'].map((key) => findText(fitted, key));
  return (locale ?? channel ?? brand) ? [{ text, fit: { locale, channel, brand }, node }] : [];
}

function listItems(map: Node | undefined, key: string, resolve: ResolveAlias): readonly Node[] {
  const list = follow(findEntry(map, key)?.value, resolve);
  return list?.kind === 'list' ? list.items.flatMap((item) => follow(item, resolve) ?? []) : [];
}

function readText(node: Node | undefined, resolve: ResolveAlias): string | undefined {
  const scalar = follow(node, resolve);
  return scalar?.kind === 'scalar' && scalar.value !== null ? String(scalar.value) : undefined;
}

function follow(node: Node | undefined, resolve: ResolveAlias): Node | undefined {
  return node?.kind === 'alias' ? resolve(node) : node;
}
