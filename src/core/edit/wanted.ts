/** What a map shall say, key by key: a text, a map of its own, or nothing where the key is taken away; other keys stay as they are. */
export type Wanted = ReadonlyMap<string, WantedValue | undefined>;

/** A text, or the keys of a map in their order. */
export type WantedValue = string | Wanted;
