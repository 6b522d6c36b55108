import type { ExplorerGrouping } from '../../protocol/explorer.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createReviewStates } from './create-review-states.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import { findFirstLocale } from './find-first-locale.ts';
import type { PlacedCard } from './placed-card.ts';

/** The ways to group in which each response stands in plain groups beside each other. */
export type FlatGrouping = Exclude<ExplorerGrouping, 'folder'>;

/** The groups that a canned response stands in, each once; `''` where it says nothing about that by which is grouped. */
export type GroupKeys = (placed: PlacedCard) => Iterable<string>;

/** Creates the groups of the canned responses of one project. */
export function createGroupKeys(
  files: ShownFiles,
  folder: string,
  grouping: FlatGrouping,
  tools: ExplorerTools,
): GroupKeys {
  const { view } = files.engine;
  switch (grouping) {
    case 'library':
      return ({ file }) => [file.path];
    case 'tag':
      return ({ card }) => orNone(card.tags);
    case 'channel':
      return ({ file, card }) => orNone(card.channels ?? file.header.channels ?? []);
    case 'locale':
      return ({ file, card }) =>
        new Set([file.header.locale ?? findFirstLocale(view, file.path) ?? '', ...card.locales]);
    case 'review': {
      const stateOf = createReviewStates(files, folder, tools);
      return (placed) => [stateOf(placed)];
    }
    default:
      return grouping satisfies never;
  }
}

function orNone(keys: readonly string[]): Iterable<string> {
  return keys.length === 0 ? [''] : new Set(keys);
}
