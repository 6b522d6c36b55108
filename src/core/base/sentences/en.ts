import { conditionSentences } from './en/condition.ts';
import { documentSentences } from './en/document.ts';
import { flowSentences } from './en/flow.ts';
import { referencesSentences } from './en/references.ts';
import { rulesSentences } from './en/rules.ts';
import { schemaSentences } from './en/schema.ts';
import { structureSentences } from './en/structure.ts';
import { templateSentences } from './en/template.ts';

/** Every problem that we can tell an author, in English, by its stable code. */
export const english = {
  ...documentSentences,
  ...structureSentences,
  ...schemaSentences,
  ...templateSentences,
  ...conditionSentences,
  ...referencesSentences,
  ...flowSentences,
  ...rulesSentences,
};
