/** What a review record says, by wordings: `billing/refund-approved@en-GB+sms`. */
export interface ReviewRecord {
  readonly approved: ReadonlyMap<string, Approved>;
  readonly changes: ReadonlyMap<string, AskedChange>;
  readonly translated: ReadonlyMap<string, Translated>;
}

/** Who approved a wording, on which day, with which mark of its words, and the last day on which that holds; days such as `2026-11-02`. */
export interface Approved {
  readonly by: string;
  readonly date: string;
  readonly text: string;
  readonly until: string | undefined;
}

/** Who asked for a change of a wording, on which day, with which mark of its words, and what should change. */
export interface AskedChange {
  readonly by: string;
  readonly date: string;
  readonly text: string;
  readonly ask: string;
}

/** The mark of the words that a translation was made from, and the day on which that was seen. */
export interface Translated {
  readonly of: string;
  readonly date: string;
}
