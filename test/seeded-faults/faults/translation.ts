import type { LibraryData, ResponseData, WordingData } from '../documents.ts';
import type { Random } from '../random.ts';
import type { CleanFile } from '../read-clean.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('translation');

/** Faults between two languages of one response. */
export const translationFaults: readonly Recipe[] = [
  createTranslationFault('translation-missing', 50, (response, { locale }) => {
    response.wordings = response.wordings?.filter((wording) => wording.for.locale !== locale) ?? [];
    return true;
  }),
  createTranslationFault('translation-placeholder-mismatch', 50, (response, { wording, random }) => {
    const placeholders = [...wording.text.matchAll(/\{\{[^}#/]*\}\}/g)].map(([found]) => found);
    if (placeholders.length === 0 || wording.text.includes('{{#')) return false;
    const chosen = random.pick(placeholders);
    const others = parts('placeholders').filter((other) => !response.text.includes(other));
    const instead = random.pick(['12', 'Brightwater', random.pick(others), random.pick(others)]);
    wording.text = wording.text.replace(chosen, instead);
    return true;
  }),
  createTranslationFault('translation-untranslated-copy', 50, (response, { wording, random }) => {
    if (response.text.length < 45) return false;
    const sentences = response.text.split(/(?<=[.?])\s/);
    wording.text = random.below(3) === 0 && sentences.length > 2 ? sentences.slice(0, 2).join(' ') : response.text;
    return wording.text.length >= 45;
  }),
  createTranslationFault('translation-length-blowout', 50, (response, { wording, random, locale }) => {
    const extra = parts(locale === 'es-ES' ? 'padding-es' : 'padding-en');
    const start = random.below(extra.length);
    for (let index = 0; wording.text.length < response.text.length * 2.2; index++) {
      wording.text += ` ${extra[(start + index) % extra.length] ?? ''}`;
    }
    return true;
  }),
];

interface Translation {
  readonly wording: WordingData;
  readonly locale: string;
  readonly random: Random;
}

/** A recipe that changes the other language of one response, among two or three that stay as they are. */
function createTranslationFault(
  rule: string,
  phrasings: number,
  change: (response: ResponseData, translation: Translation) => boolean,
): Recipe {
  return {
    rule,
    phrasings,
    spoil: ({ random, clean }: Kitchen): Draft => {
      for (;;) {
        const file = random.pick(clean.libraries.filter(({ project }) => project === 'bilingual'));
        const response = structuredClone(random.pick(file.data.responses));
        const locale = file.data.locale === 'es-ES' ? 'en-GB' : 'es-ES';
        const wording = response.wordings?.find((each) => each.for.locale === locale && each.for.channel === undefined);
        if (wording === undefined || !change(response, { wording, locale, random })) continue;
        return { ...file, language: 'es', data: { ...file.data, responses: mix(file, response, random) } };
      }
    },
  };
}

function mix(file: CleanFile<LibraryData>, spoilt: ResponseData, random: Random): readonly ResponseData[] {
  const others = file.data.responses.filter(({ id }) => id !== spoilt.id);
  const start = random.below(others.length - 2);
  const shown = others.slice(start, start + 1 + random.below(2));
  return random.below(2) === 0 ? [spoilt, ...shown] : [...shown, spoilt];
}
