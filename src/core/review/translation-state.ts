import type { ReviewRecord } from './review-record.ts';
import type { Wording } from './wording.ts';

/** Whether a translation is of the words that its source has now: `current`, of older words (`stale`), or nobody said (`unrecorded`). */
export type TranslationState = 'current' | 'stale' | 'unrecorded';

/** How a translation stands to its source; nothing for a wording that is no translation. */
export function getTranslationState(
  record: ReviewRecord,
  { key, source }: Pick<Wording, 'key' | 'source'>,
): TranslationState | undefined {
  if (source === undefined) return undefined;
  const translated = record.translated.get(key);
  if (translated === undefined) return 'unrecorded';
  return translated.of === source.mark ? 'current' : 'stale';
}
