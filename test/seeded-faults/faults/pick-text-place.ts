import type { Random } from '../random.ts';
import type { CleanSet } from '../read-clean.ts';
import type { Language } from '../recipe.ts';
import type { TextPlace } from './text-place.ts';
import { listTextPlaces } from './text-place.ts';

/** A clean text in a language, in one kind of document of those that are named; a kind that is named twice comes twice as often. */
export function pickTextPlace(
  clean: CleanSet,
  { language, wheres }: { readonly language: Language; readonly wheres: readonly TextPlace['where'][] },
  random: Random,
): TextPlace {
  const inLanguage = listTextPlaces(clean).filter((place) => place.language === language);
  const where = random.pick(wheres);
  const fitting = inLanguage.filter((place) => place.where === where);
  return random.pick(fitting.length > 0 ? fitting : inLanguage.filter((place) => wheres.includes(place.where)));
}
