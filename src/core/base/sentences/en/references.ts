/** What we say of problems with references. */
export const referencesSentences = {};
