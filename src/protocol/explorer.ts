import { isRecord } from './is-record.ts';

/** Request of the editor: what stands under an item of the explorer, `ExplorerParams` → `ExplorerItem[]`. */
export const listExplorerItemsMethod = 'chatwright/listExplorerItems';

/** By what the canned responses are grouped. */
export const explorerGroupings = ['library', 'folder', 'tag', 'channel', 'locale', 'review'] as const;

/** One of the ways to group canned responses. */
export type ExplorerGrouping = (typeof explorerGroupings)[number];

/** Which items are wanted: those under the item with this path, or the topmost ones where it is empty. */
export interface ExplorerParams {
  readonly grouping: ExplorerGrouping;
  readonly path: readonly string[];
}

/** What an item is, which decides the sign beside it. */
export type ExplorerKind = (typeof KINDS)[number];

/** An item of the explorer with all the words that are shown or read out; its path names it among all items. */
export interface ExplorerItem {
  readonly path: readonly string[];
  readonly kind: ExplorerKind;
  readonly label: string;
  /** What is shown beside the label. */
  readonly detail: string;
  /** What is shown when the pointer rests on it. */
  readonly about: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Where it is written. */
  readonly place?: ExplorerPlace;
  readonly hasItems: boolean;
}

/** A place in a file, lines and characters from 0. */
export interface ExplorerPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

const KINDS = [
  'project',
  'responses',
  'library',
  'group',
  'response',
  'chatscript',
  'step',
  'scenario',
  'shift',
  'chattest',
  'scorecard',
  'etiquette',
  'target',
  'more',
] as const;

/** Whether a value names a way to group. */
export function isExplorerGrouping(value: unknown): value is ExplorerGrouping {
  return explorerGroupings.some((grouping) => grouping === value);
}

/** Whether a request for items can be answered. */
export function isExplorerParams(value: unknown): value is ExplorerParams {
  return isRecord(value) && isExplorerGrouping(value['grouping']) && isTexts(value['path']);
}

/** Whether an answer is a list of items that can be shown. */
export function isExplorerItems(value: unknown): value is ExplorerItem[] {
  return Array.isArray(value) && value.every(isItem);
}

function isItem(value: unknown): boolean {
  if (!isRecord(value) || !isTexts(value['path']) || typeof value['hasItems'] !== 'boolean') return false;
  if (!KINDS.some((kind) => kind === value['kind'])) return false;
  const words = [value['label'], value['detail'], value['about'], value['spoken']];
  return words.every((word) => typeof word === 'string') && (value['place'] === undefined || isPlace(value['place']));
}

/** Whether a value is a place in a file. */
export function isPlace(value: unknown): value is ExplorerPlace {
  return (
    isRecord(value) &&
    typeof value['uri'] === 'string' &&
    typeof value['line'] === 'number' &&
    typeof value['character'] === 'number'
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
