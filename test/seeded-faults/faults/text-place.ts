import type { CleanFile, CleanSet } from '../read-clean.ts';
import type { LibraryData, ResponseData, ScriptData, TranscriptData } from '../documents.ts';
import type { Draft, Language } from '../recipe.ts';
import { findTrade } from './trade-words.ts';

/** A clean text that a fault can be put into, and how the document is with another text in its place. */
export interface TextPlace {
  readonly where: 'response' | 'script' | 'transcript';
  readonly language: Language;
  readonly trade: string;
  readonly text: string;
  replace(text: string): Draft;
}

/** Every text of the clean set that agents send in the middle of a chat, by web or WhatsApp. */
export function listTextPlaces(clean: CleanSet): readonly TextPlace[] {
  return [
    ...clean.libraries.flatMap((file) => file.data.responses.flatMap((response) => placesInResponse(file, response))),
    ...clean.scripts.filter(({ data }) => !data.channels.includes('sms')).flatMap(placesInScript),
    ...clean.transcripts.flatMap(placesInTranscript),
  ];
}

function placesInResponse(file: CleanFile<LibraryData>, response: ResponseData): readonly TextPlace[] {
  const main = file.data.locale === 'es-ES' ? 'es' : 'en';
  const places: TextPlace[] = [];
  const wanted: Language = file.project === 'bilingual' ? 'es' : 'en';
  const texts = [{ locale: main, text: response.text, at: -1 }];
  response.wordings?.forEach(({ for: { locale, channel }, text }, at) => {
    if (channel === undefined) texts.push({ locale: locale === 'es-ES' ? 'es' : 'en', text, at });
  });
  for (const { locale, text, at } of texts) {
    if (locale !== wanted) continue;
    places.push({
      where: 'response',
      language: wanted,
      trade: file.data.library,
      text,
      replace: (changed) => {
        const copy = structuredClone(response);
        const wording = copy.wordings?.[at];
        if (wording === undefined) copy.text = changed;
        else wording.text = changed;
        return { ...file, language: wanted, data: { ...file.data, responses: [copy] } };
      },
    });
  }
  return places;
}

const stepsToSpoil = ['clarify', 'ask-ref', 'solve', 'confirm'];

function placesInScript(file: CleanFile<ScriptData>): readonly TextPlace[] {
  return stepsToSpoil.flatMap((name) => {
    const text = file.data.steps[name]?.say;
    if (text === undefined) return [];
    return {
      where: 'script' as const,
      language: 'en' as const,
      trade: findTrade(file.data.script),
      text,
      replace: (changed: string) => {
        const data = structuredClone(file.data);
        const step = data.steps[name];
        if (step !== undefined) step.say = changed;
        return { ...file, language: 'en' as const, data };
      },
    };
  });
}

function placesInTranscript(file: CleanFile<TranscriptData>): readonly TextPlace[] {
  const language: Language = file.data.locale.startsWith('es') ? 'es' : 'en';
  return file.data.turns.flatMap(({ text, who, step }, at) => {
    const fits = language === 'es' ? who === 'agent' : stepsToSpoil.includes(step ?? '');
    if (text === undefined || !fits) return [];
    return {
      where: 'transcript' as const,
      language,
      trade: findTrade(file.data.id),
      text,
      replace: (changed: string) => {
        const data = structuredClone(file.data);
        const turn = data.turns[at];
        if (turn !== undefined) turn.text = changed;
        return { ...file, language, data };
      },
    };
  });
}
