import type { VariableType } from '../../core/condition/dictionary.ts';
import type { ConditionToComplete } from './condition-to-complete.ts';

/** A kind of value as conditions compare it, with the values that are possible where these can be told. */
export interface NameType {
  readonly kind: VariableType['kind'];
  readonly choices?: readonly string[];
}

/** The names that every condition knows, with what they are. */
export const ownNameNotes: ReadonlyMap<string, string> = new Map([
  ['channel', 'the channel that the customer writes on'],
  ['locale', 'the language of the chat'],
  ['brand', 'the brand that the customer wrote to'],
  ['verified', 'the level of verification that is reached, from 0 to 3'],
  ['tries', 'how often this step was tried'],
]);

/** The type of a name in a condition; undefined where nobody knows the name. */
export function findNameType({ project, place }: ConditionToComplete, name: string): NameType | undefined {
  const dictionary = project?.dictionary;
  const list = place.entries.find((entry) => entry.name === name)?.list;
  if (list !== undefined) return toEntryType(dictionary?.variable(list));
  switch (name) {
    case 'channel':
      return choiceOf(dictionary?.channels());
    case 'locale':
      return choiceOf(dictionary?.locales());
    case 'brand':
      return choiceOf(dictionary?.brands());
    case 'verified':
    case 'tries':
      return { kind: 'number' };
    default:
      return dictionary?.variable(name);
  }
}

/** Whether values of two types can be compared: numbers with money, texts with choices, else only their like. */
export function canCompare(left: NameType, right: NameType): boolean {
  return familyOf(left.kind) === familyOf(right.kind);
}

function familyOf(kind: NameType['kind']): string {
  if (kind === 'money') return 'number';
  return kind === 'choice' ? 'text' : kind;
}

function toEntryType(list: VariableType | undefined): NameType {
  const choices = list?.kind === 'list' ? list.choices : undefined;
  return choices === undefined ? { kind: 'text' } : { kind: 'choice', choices };
}

function choiceOf(names: Iterable<string> | undefined): NameType {
  const choices = [...(names ?? [])];
  return choices.length === 0 ? { kind: 'text' } : { kind: 'choice', choices };
}
