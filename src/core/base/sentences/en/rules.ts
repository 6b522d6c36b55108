import { error, hint, warning } from '../../sentence.ts';
import { didYouMean } from '../../wording.ts';

/** What we say of how rules are set and switched off. */
export const rulesSentences = {
  'rule-unknown': warning<{ rule: string; near: string | undefined }>(
    ({ rule, near }) => `There is no rule \`${rule}\`.${didYouMean(near)}`,
  ),
  'rule-set-unknown': error<{ set: string; near: string | undefined }>(
    ({ set, near }) => `There is no set of rules \`${set}\`.${didYouMean(near)}`,
  ),
  'rule-option-unknown': warning<{ rule: string; option: string; near: string | undefined }>(
    ({ rule, option, near }) => `The rule \`${rule}\` has no option \`${option}\`.${didYouMean(near)}`,
  ),
  'rule-option-wrong': error<{ option: string; expected: string }>(
    ({ option, expected }) => `\`${option}\` should be ${expected}.`,
  ),
  'rule-set-outside': error<{ set: string }>(
    ({ set }) => `\`${set}\` lies outside of the folder of this project, so it is not read. Copy it into the project.`,
  ),
  'rule-cannot-run': warning<{ rule: string; reason: string }>(
    ({ rule, reason }) => `The rule \`${rule}\` cannot be run, so it finds nothing. ${reason}`,
  ),
  'suppression-unused': hint<{ rule: string | undefined }>(({ rule }) =>
    rule === undefined
      ? 'No rule reports anything here, so nothing needs to be switched off. Remove this.'
      : `\`${rule}\` reports nothing here, so it need not be switched off. Remove it.`,
  ),
  'suppression-without-reason': warning(
    () => 'Say why the rules are switched off here: in a comment after `--`, otherwise in `reason`.',
  ),
};
