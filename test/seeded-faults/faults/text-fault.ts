import type { Random } from '../random.ts';
import type { Kitchen, Language, Recipe } from '../recipe.ts';
import { fillSamples } from './fill-samples.ts';
import { pickTextPlace } from './pick-text-place.ts';
import type { TextPlace } from './text-place.ts';
import { fillTradeWords } from './trade-words.ts';

/** What a change of a text may choose from; `say` fills a sentence with words of the text's trade. */
export interface TextKitchen {
  readonly variant: number;
  readonly random: Random;
  readonly language: Language;
  readonly say: (sentence: string) => string;
}

/** Changes a clean text into a faulty one; gives nothing where this text has no place for the fault. */
export type TextChange = (text: string, kitchen: TextKitchen) => string | undefined;

/** Where the texts come from; every fifth variant is Spanish where `spanish` is asked for. */
export interface TextSource {
  readonly phrasings: number;
  readonly wheres?: readonly TextPlace['where'][];
  readonly spanish?: 'every-fifth';
}

const everywhere: readonly TextPlace['where'][] = ['response', 'response', 'script', 'transcript'];
const attempts = 100;

/** A recipe that changes the text itself, such as its letters, spaces and signs. */
export function createTextFault(rule: string, source: TextSource, change: TextChange): Recipe {
  return { rule, phrasings: source.phrasings, spoil: (kitchen) => spoil(rule, source, change, kitchen) };
}

function spoil(
  rule: string,
  { wheres = everywhere, spanish }: TextSource,
  change: TextChange,
  { variant, random, clean }: Kitchen,
): ReturnType<Recipe['spoil']> {
  const language: Language = spanish === 'every-fifth' && variant % 5 === 4 ? 'es' : 'en';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const place = pickTextPlace(clean, { language, wheres }, random);
    const say = (sentence: string): string => fillTradeWords(sentence, place.trade, language, random);
    const changed = change(place.text, { variant, random, language, say });
    if (changed !== undefined && changed !== place.text)
      return place.replace(place.where === 'transcript' ? fillSamples(changed) : changed);
  }
  throw new Error(`No clean text has a place for ${rule}.`);
}
