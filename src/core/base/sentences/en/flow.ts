/** What we say of problems with flow. */
export const flowSentences = {};
