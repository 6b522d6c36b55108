/** What a helper takes: a name, whether it may be left out, and what a literal in its place must be. */
export interface HelperParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: 'any' | 'text' | 'number';
}

/** A helper that templates may call; `named` says which arguments may be given by name. */
export interface Helper {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly HelperParameter[];
  readonly named: 'none' | 'any';
}

/** Every helper that we know, in the order in which people meet them. */
export const helpers: readonly Helper[] = [
  helper('default', 'The value, or other words where it is empty.', [needs('value'), needs('otherwise')]),
  helper('date', 'The day, as people write it in the language of the wording.', [needs('value'), may('style', 'text')]),
  helper('time', 'The time of day, in the time zone of the project.', [needs('value'), may('style', 'text')]),
  helper('money', 'The amount with its currency.', [needs('value', 'number'), may('currency', 'text')]),
  helper('number', 'The number, as people write it in the language of the wording.', [
    needs('value', 'number'),
    may('decimals', 'number'),
  ]),
  helper('plural', 'The first wording for one, the second for any other number.', [
    needs('count', 'number'),
    needs('one', 'text'),
    needs('other', 'text'),
  ]),
  helper('upper', 'The text in capital letters.', [needs('text')]),
  helper('lower', 'The text in small letters.', [needs('text')]),
  helper('title', 'The text with a capital letter at the start of each word.', [needs('text')]),
  helper('join', 'The entries of a list as one text.', [needs('list'), may('separator', 'text')]),
  helper('choose', 'The wording that is given for the value, or the one for `other`.', [needs('value')], 'any'),
];

const byName = new Map(helpers.map((known) => [known.name, known]));

/** The helper of that name, if we know it. */
export function findHelper(name: string): Helper | undefined {
  return byName.get(name);
}

function helper(
  name: string,
  description: string,
  parameters: readonly HelperParameter[],
  named: Helper['named'] = 'none',
): Helper {
  return { name, description, parameters, named };
}

function needs(name: string, kind: HelperParameter['kind'] = 'any'): HelperParameter {
  return { name, optional: false, kind };
}

function may(name: string, kind: HelperParameter['kind']): HelperParameter {
  return { name, optional: true, kind };
}
