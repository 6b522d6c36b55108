/** The type that a variable probably has, by the helper that a text shows it with, or else by its last word. */
export function guessVariableType(text: string, name: string): GuessedType {
  const escaped = name.replace(/\W/g, '\\$&');
  const [, helper] = new RegExp(`\\{\\{\\s*(money|date|time|number)\\s+${escaped}\\b`).exec(text) ?? [];
  if (helper !== undefined) return helper as GuessedType;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return BY_WORD.find(([word]) => word.test(last))?.[1] ?? 'text';
}

/** The types that a name or a helper can speak for; that of a choice cannot be known without its choices. */
export type GuessedType = 'text' | 'number' | 'money' | 'date' | 'time' | 'boolean' | 'list';

const BY_WORD: readonly (readonly [RegExp, GuessedType])[] = [
  [/(?:^(?:is|has|was|can|wants|needs)[A-Z])|^(?:agreed|lost|faulty|paid|settled|delivered)$/, 'boolean'],
  [/(?:[dD]ate|[dD]ay|[uU]ntil|[sS]ince|[a-z]On|[a-z]By)$/, 'date'],
  [/(?:time|hour)$/i, 'time'],
  [/(?:total|amount|price|balance|fee|cost|credit|refund|deposit)$/i, 'money'],
  [/(?:count|number|days|hours|minutes|months|years|people|level|age|speed|tries|contacts)$/i, 'number'],
  [/(?:items|list|names|options)$/i, 'list'],
];
