import type { CleanSet } from '../read-clean.ts';
import type { Draft, Language } from '../recipe.ts';

/** A clean text message, and how its document is with another text in its place. */
export interface SmsPlace {
  readonly language: Language;
  readonly text: string;
  replace(text: string): Draft;
}

/** Every text of the clean set that goes out as a text message. */
export function listSmsPlaces(clean: CleanSet): readonly SmsPlace[] {
  const places: SmsPlace[] = [];
  for (const file of clean.libraries) {
    for (const response of file.data.responses) {
      response.wordings?.forEach(({ for: { channel, locale }, text }, at) => {
        if (channel !== 'sms') return;
        const language = locale === 'es-ES' ? 'es' : 'en';
        const replace = (changed: string): Draft => {
          const copy = structuredClone(response);
          copy.wordings?.splice(at, 1, { for: response.wordings?.[at]?.for ?? {}, text: changed });
          return { ...file, language, data: { ...file.data, responses: [copy] } };
        };
        places.push({ language, text, replace });
      });
    }
  }
  for (const file of clean.scripts.filter(({ data }) => data.channels.includes('sms'))) {
    for (const [name, { say }] of Object.entries(file.data.steps)) {
      if (say === undefined) continue;
      const replace = (changed: string): Draft => {
        const data = structuredClone(file.data);
        data.steps[name] = { ...data.steps[name], say: changed };
        return { ...file, language: 'en', data };
      };
      places.push({ language: 'en', text: say, replace });
    }
  }
  return places;
}
