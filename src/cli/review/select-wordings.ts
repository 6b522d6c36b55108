import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestName } from '../../core/base/nearest.ts';
import { didYouMean } from '../../core/base/wording.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { isInside } from '../files/is-inside.ts';
import type { PlacedWording } from './read-project.ts';

/** The wordings that are meant. */
export interface Selection {
  readonly kind: 'selection';
  readonly wordings: readonly PlacedWording[];
}

/**
 * The wordings that some words mean, each once and in the order of the project: wordings and entries by their names, files and folders by
 * their paths from `folder`. Retired entries are meant only where they are named.
 */
export function selectWordings(
  words: readonly string[],
  wordings: readonly PlacedWording[],
  folder: string,
): Selection | WrongUse {
  const selected = new Set<PlacedWording>();
  for (const word of words) {
    const meant = findMeant(word, wordings, folder);
    if (meant === undefined) return wrongUse(sayUnknown(word, wordings));
    for (const wording of meant) selected.add(wording);
  }
  return { kind: 'selection', wordings: wordings.filter((wording) => selected.has(wording)) };
}

/** All wordings of a project but those of retired entries. */
function listUsed(wordings: readonly PlacedWording[]): readonly PlacedWording[] {
  return wordings.filter(({ status }) => status !== 'retired');
}

function findMeant(
  word: string,
  wordings: readonly PlacedWording[],
  folder: string,
): readonly PlacedWording[] | undefined {
  const named = wordings.filter(({ key, id }) => key === word || id === word);
  if (named.length > 0) return named;
  const path = resolve(folder, word);
  if (!existsSync(path)) return undefined;
  return listUsed(wordings.filter((wording) => isInside(wording.path, path)));
}

function sayUnknown(word: string, wordings: readonly PlacedWording[]): string {
  const names = new Set(wordings.map(({ key, id }) => (word.includes('@') ? key : id)));
  return `There is no response, step or file \`${word}\` in this project.${didYouMean(nearestName(word, names))}`;
}
