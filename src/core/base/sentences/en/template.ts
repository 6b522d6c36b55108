/** What we say of problems with template. */
export const templateSentences = {};
