const deepestList = 20;

/** A value as Handlebars writes it: nothing for no value, lists with commas; lists stop soon after `most` characters. */
export function toText(value: unknown, most: number): string {
  if (typeof value === 'string') return value;
  return writeValue(value, most, 0);
}

function writeValue(value: unknown, most: number, depth: number): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value === null) return '';
      return Array.isArray(value) ? writeList(value, most, depth) : '[object Object]';
    default:
      return '';
  }
}

function writeList(list: readonly unknown[], most: number, depth: number): string {
  if (depth === deepestList) return '';
  let text = '';
  for (const [index, value] of list.entries()) {
    if (index > 0) text += ',';
    text += writeValue(value, most - text.length, depth + 1);
    if (text.length > most) break;
  }
  return text;
}
