import type { Message } from '../message.ts';
import type { ResponseView } from '../response-view.ts';

/** A wording in another language, its number in the response's list, and the text that it is the translation of. */
export interface Translation {
  readonly source: Message;
  readonly message: Message;
  readonly index: number;
}

/** The wordings in another locale than the text of a response, each with the words that people on the same channel read in that one. */
export function listTranslations({ messages }: ResponseView): readonly Translation[] {
  const [text] = messages;
  if (text === undefined || messages.length < 2) return NONE;
  return messages.flatMap((message, index) => {
    if (message.part !== 'wording' || message.locale === text.locale) return [];
    const source = findSource(messages, text, message);
    return source === undefined ? [] : [{ source, message, index }];
  });
}

const NONE: readonly Translation[] = [];

/** A wording for one channel may say less, so it is only held against one for the same channel. */
function findSource(messages: readonly Message[], text: Message, translation: Message): Message | undefined {
  const sources = messages.filter(
    ({ part, locale, brand }) =>
      (part === 'text' || part === 'wording') && locale === text.locale && brand === translation.brand,
  );
  const channels = translation.channels.join(' ');
  const same = sources.find((source) => source.channels.join(' ') === channels);
  if (same !== undefined) return same;
  return translation.channels.length === 1 ? undefined : sources[0];
}
