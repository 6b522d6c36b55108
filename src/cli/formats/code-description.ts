/** What is to be known of a code, of a problem or of a rule. */
export interface CodeDescription {
  /** A few words for a heading. */
  readonly title: string;
  /** The page on it, as Markdown, without its heading. */
  readonly help?: string;
  /** The address of the page. */
  readonly page?: string;
}

/** Tells of a code what is to be known; the code itself is the title where nothing is known. */
export type DescribeCode = (code: string) => CodeDescription;
