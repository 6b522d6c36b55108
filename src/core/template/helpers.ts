/** What a helper takes: a name, whether it may be left out, and what a literal in its place must be. */
export interface HelperParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: 'any' | 'text' | 'number';
}

/** A helper that templates may call, with an example of a call; `named` says which arguments may be given by name. */
export interface Helper {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly HelperParameter[];
  readonly named: 'none' | 'any';
}

/** Every helper that we know, in the order in which people meet them. */
export const helpers: readonly Helper[] = [
  {
    name: 'default',
    description: 'The value, or other words where it is empty.',
    example: '{{default customer.firstName "there"}}',
    parameters: [needs('value'), needs('otherwise')],
    named: 'none',
  },
  {
    name: 'date',
    description: 'The day, as people write it in the language of the wording.',
    example: '{{date order.date "long"}}',
    parameters: [needs('value'), may('style', 'text')],
    named: 'none',
  },
  {
    name: 'time',
    description: 'The time of day, in the time zone of the project.',
    example: '{{time order.date "short"}}',
    parameters: [needs('value'), may('style', 'text')],
    named: 'none',
  },
  {
    name: 'money',
    description: 'The amount with its currency, which is that of the project where none is given.',
    example: '{{money order.total "EUR"}}',
    parameters: [needs('value', 'number'), may('currency', 'text')],
    named: 'none',
  },
  {
    name: 'number',
    description: 'The number, as people write it in the language of the wording.',
    example: '{{number account.balance 2}}',
    parameters: [needs('value', 'number'), may('decimals', 'number')],
    named: 'none',
  },
  {
    name: 'plural',
    description: 'The first wording for one, the second for any other number.',
    example: '{{plural order.count "item" "items"}}',
    parameters: [needs('count', 'number'), needs('one', 'text'), needs('other', 'text')],
    named: 'none',
  },
  {
    name: 'upper',
    description: 'The text in capital letters.',
    example: '{{upper order.id}}',
    parameters: [needs('text')],
    named: 'none',
  },
  {
    name: 'lower',
    description: 'The text in small letters.',
    example: '{{lower order.id}}',
    parameters: [needs('text')],
    named: 'none',
  },
  {
    name: 'title',
    description: 'The text with a capital letter at the start of each word.',
    example: '{{title customer.city}}',
    parameters: [needs('text')],
    named: 'none',
  },
  {
    name: 'join',
    description: 'The entries of a list as one text.',
    example: '{{join order.items ", "}}',
    parameters: [needs('list'), may('separator', 'text')],
    named: 'none',
  },
  {
    name: 'choose',
    description: 'The wording that is given for the value, or the one for `other`.',
    example: '{{choose customer.plan gold="Dear member" other="Hello"}}',
    parameters: [needs('value')],
    named: 'any',
  },
];

const byName = new Map(helpers.map((known) => [known.name, known]));

/** The helper of that name, if we know it. */
export function findHelper(name: string): Helper | undefined {
  return byName.get(name);
}

function needs(name: string, kind: HelperParameter['kind'] = 'any'): HelperParameter {
  return { name, optional: false, kind };
}

function may(name: string, kind: HelperParameter['kind']): HelperParameter {
  return { name, optional: true, kind };
}
