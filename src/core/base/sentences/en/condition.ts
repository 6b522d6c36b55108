/** What we say of problems with condition. */
export const conditionSentences = {};
