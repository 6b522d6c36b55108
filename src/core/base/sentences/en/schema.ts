import { error, warning } from '../../sentence.ts';
import { didYouMean, listNames } from '../../wording.ts';

/** What we say of keys and values that do not fit the kind of document. */
export const schemaSentences = {
  'key-unknown': error(
    ({ key, near }: { key: string; near: string | undefined }) =>
      `\`${key}\` is not a key that belongs here.${didYouMean(near)}`,
  ),
  'key-missing': error(({ key, where }: { key: string; where: string }) => `${where}: \`${key}\` is missing.`),
  'key-missing-one-of': error(
    ({ keys, where }: { keys: string[]; where: string }) => `${where}: one of ${listNames(keys, 'or')} is missing.`,
  ),
  'key-one-too-many': error(
    ({ keys, where }: { keys: string[]; where: string }) =>
      `${where}: ${listNames(keys, 'and')} cannot stand together. Keep one.`,
  ),
  'step-way-missing': error(
    ({ ways }: { ways: string[] }) => `This step has no way on. Add one of ${listNames(ways, 'or')}.`,
  ),
  'step-way-twice': error(
    ({ first, second }: { first: string; second: string }) =>
      `This step goes on by \`${first}\` already; \`${second}\` is one way too many. Keep one.`,
  ),
  'rule-type-unknown': error(
    ({ type, near, allowed }: { type: string; near: string | undefined; allowed: string[] }) =>
      `There is no rule type \`${type}\`.${didYouMean(near)} The types are ${listNames(allowed, 'and')}.`,
  ),
  'value-missing': error(({ key, isNothing, expected, below, isNeeded }: Missing) => {
    const remove = isNeeded ? '' : ', or remove the key';
    if (below !== undefined) return `Nothing stands below \`${key}\` yet. Begin with \`${below}\`${remove}.`;
    if (isNothing) return `\`${key}\` is set to nothing here. Write ${expected} instead${remove}.`;
    return `\`${key}\` has no value yet. Write ${expected}${remove}.`;
  }),
  'value-wrong-type': error(({ expected, name }: { expected: string; name: string | undefined }) =>
    name === undefined ? `This should be ${expected}.` : `\`${name}\` should be ${expected}.`,
  ),
  'value-not-allowed': error(
    ({ value, near, allowed }: { value: string; near: string | undefined; allowed: string[] }) =>
      `\`${value}\` is not possible here.${didYouMean(near)} ${sayAllowed(allowed)}`,
  ),
  'value-wrong-form': error(
    ({ value, expected }: { value: string; expected: string }) => `\`${value}\` should be ${expected}.`,
  ),
  'value-out-of-range': error(
    ({ value, bound, limit }: { value: string; bound: 'least' | 'most'; limit: number }) =>
      `\`${value}\` is too ${bound === 'least' ? 'small' : 'large'}: it must be at ${bound} ${String(limit)}.`,
  ),
  'value-empty': error(
    ({ name }: { name: string | undefined }) =>
      `${name === undefined ? 'This entry' : `\`${name}\``} is empty. Write something, or remove it.`,
  ),
  'value-twice': error(({ value }: { value: string }) => `\`${value}\` stands in this list twice. Keep one.`),
  'pattern-unusable': error(({ reason }: { reason: string }) => `This pattern cannot be used. ${reason}`),
  'sample-wrong-type': warning(
    ({ type, expected }: { type: string; expected: string }) =>
      `The sample of a variable of the type \`${type}\` should be ${expected}.`,
  ),
  'sample-not-a-choice': warning(
    ({ value, near, choices }: { value: string; near: string | undefined; choices: string[] }) =>
      `The sample \`${value}\` is not one of the choices.${didYouMean(near)} ${sayAllowed(choices)}`,
  ),
  'sample-unlike-pattern': warning(
    ({ sample, pattern }: { sample: string; pattern: string }) =>
      `The sample \`${sample}\` does not fit the pattern \`${pattern}\`. Change one of the two.`,
  ),
  'list-too-long': error(
    ({ limit, name }: { limit: number; name: string }) => `\`${name}\` holds at most ${String(limit)} entries.`,
  ),
};

/** A key whose value is left out or nothing: what to write, or how the first line below would begin. */
interface Missing {
  readonly key: string;
  readonly isNothing: boolean;
  readonly expected: string;
  readonly below: string | undefined;
  readonly isNeeded: boolean;
}

function sayAllowed(allowed: readonly string[]): string {
  return allowed.length === 1 ? `It must be ${listNames(allowed, 'or')}.` : `Choose ${listNames(allowed, 'or')}.`;
}
