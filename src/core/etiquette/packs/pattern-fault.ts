/** What is wrong with a pattern, as the rest of a sentence that begins with it; it is thrown and caught inside of the reader. */
export class PatternFault extends Error {}
