/** The `etiquette` of a project file as plain data, as far as it is of the right form; what is not is reported by the schema and left out. */
export interface EtiquetteData {
  /** The sets to start from; undefined where nobody named any. */
  readonly extends: readonly string[] | undefined;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly OverrideData[];
  readonly words: readonly string[];
  /** Whether each exception in a text must say why. */
  readonly needsReasons: boolean;
}

/** An exception: other settings for what fits all that it names. */
export interface OverrideData {
  readonly files: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  readonly channels: readonly string[] | undefined;
  readonly locales: readonly string[] | undefined;
  readonly review: readonly string[] | undefined;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** Reads the `etiquette` of a project from plain data of any form. */
export function readEtiquetteData(value: unknown): EtiquetteData {
  const data = toRecord(value);
  const overrides = Array.isArray(data['overrides']) ? data['overrides'] : [];
  return {
    extends: toTexts(data['extends']),
    rules: toRecord(data['rules']),
    overrides: overrides.map(readOverride),
    words: toTexts(data['words']) ?? [],
    needsReasons: data['reasons'] === 'required',
  };
}

function readOverride(value: unknown): OverrideData {
  const data = toRecord(value);
  const match = toRecord(data['match']);
  return {
    files: toTexts(match['files']),
    tags: toTexts(match['tags']),
    channels: toTexts(match['channels']),
    locales: toTexts(match['locales']),
    review: toTexts(match['review']),
    rules: toRecord(data['rules']),
  };
}

/** A map as it is; anything else as an empty one. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The texts of a list, or the one text that stands for a list; undefined where there is neither. */
export function toTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
