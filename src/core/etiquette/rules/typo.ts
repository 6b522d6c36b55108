import { createTypoRule } from '../create-typo-rule.ts';

/** Words that are in no dictionary, for where there are none; a project has the rule with its own words. */
export const typo = createTypoRule(() => undefined);
