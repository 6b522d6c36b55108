/** A wording that a rule looks for, with what to write instead and a text that proves each; a trainer can read and change it. */
export interface PhraseEntry {
  /** The words, as `phrase-pattern` reads them. */
  readonly avoid: string;
  /** What to write instead, the best first; an empty text means that it can go. */
  readonly prefer?: readonly string[];
  /** Why, where it is not what the rule says anyway. */
  readonly why?: string;
  /** A message with the wording. */
  readonly bad: string;
  /** The same message as it should be; the rule stays quiet on it. */
  readonly good: string;
}

/** The wordings that a rule looks for, by language. */
export type PhraseLists = Readonly<Record<string, readonly PhraseEntry[]>>;

/** A wording that was found in a message. */
export interface PhraseHit {
  readonly entry: PhraseEntry;
  /** The words as they stand there. */
  readonly found: string;
  readonly start: number;
  readonly end: number;
}
