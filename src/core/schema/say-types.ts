/** How a sentence calls a value of one of these types, which are named as a validator names them. */
export function sayTypes(types: readonly string[]): string {
  return types.map((type) => TYPES[type] ?? type).join(' or ');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of `key: value` pairs',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
};
