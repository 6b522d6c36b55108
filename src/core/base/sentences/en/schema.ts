/** What we say of problems with schema. */
export const schemaSentences = {};
