/** The names of dictionaries for the texts of a locale, as the build calls its files. */
export interface DictionaryNames {
  readonly spelling: readonly string[];
  /** Those whose words such texts quote, so that they are no slips. */
  readonly quoted: readonly string[];
}

/** The dictionaries for a locale, by BCP 47; undefined for a language that we cannot spell. */
export function listDictionaries(locale: string): DictionaryNames | undefined {
  const [language = '', ...rest] = locale.toLowerCase().split(/[-_]/);
  if (language === 'es') return { spelling: ['es'], quoted: ['en'] };
  if (language !== 'en') return undefined;
  if (rest.includes('us')) return { spelling: ['en', 'en-US'], quoted: [] };
  // Canada spells in both ways, and who names no country has not chosen one.
  const isEither = rest.length === 0 || rest.includes('ca');
  return { spelling: isEither ? ['en', 'en-GB', 'en-US'] : ['en', 'en-GB'], quoted: [] };
}
