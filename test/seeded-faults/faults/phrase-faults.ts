import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Kitchen, Language, Recipe } from '../recipe.ts';
import type { SentencePlace } from './put-sentence.ts';
import { putSentence } from './put-sentence.ts';
import { pickTextPlace } from './pick-text-place.ts';
import { fillTradeWords } from './trade-words.ts';
import { fillSamples } from './fill-samples.ts';

/** The faulty sentences of one rule: `R` is for texts written beforehand, `response` for canned responses only; else for chats too. */
interface PhraseEntry {
  readonly on?: 'R' | 'response';
  readonly place?: SentencePlace;
  readonly en: readonly string[];
  readonly es?: readonly string[];
}

/** The recipes of all rules of a file of sentences in `phrases/`. */
export function readPhraseFaults(group: string): readonly Recipe[] {
  const text = readFileSync(join(import.meta.dirname, 'phrases', `${group}.yaml`), 'utf8');
  return Object.entries(parse(text) as Record<string, PhraseEntry>).map(([rule, entry]) => ({
    rule,
    phrasings: entry.en.length,
    spoil: (kitchen) => spoil(entry, kitchen),
  }));
}

function spoil(entry: PhraseEntry, { variant, random, clean }: Kitchen): ReturnType<Recipe['spoil']> {
  const spanish = entry.es ?? [];
  const language: Language = spanish.length > 0 && variant % 5 === 4 ? 'es' : 'en';
  const phrases = language === 'es' ? spanish : entry.en;
  const turn = spanish.length === 0 ? variant : countTurns(variant, language);
  const phrase = phrases[turn % phrases.length] ?? '';
  const place = pickTextPlace(clean, { language, wheres: wheres(entry.on) }, random);
  const sentence = fillTradeWords(phrase, place.trade, language, random);
  const changed = putSentence(place.text, sentence, entry.place ?? 'any', language, random);
  return place.replace(place.where === 'transcript' ? fillSamples(changed) : changed);
}

/** How many variants of this language came before, so that each sentence of its list is used as often as the others. */
function countTurns(variant: number, language: Language): number {
  return language === 'es' ? Math.floor(variant / 5) : variant - Math.floor((variant + 1) / 5);
}

function wheres(on: PhraseEntry['on']): readonly ('response' | 'script' | 'transcript')[] {
  if (on === 'response') return ['response'];
  return on === 'R' ? ['response', 'response', 'script'] : ['response', 'response', 'script', 'transcript'];
}
