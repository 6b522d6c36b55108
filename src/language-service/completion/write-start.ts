import type { Place } from '../../core/engine/locate/place.ts';
import type { Shape } from '../../core/schema/shape.ts';
import { stopAt, type Snippet } from './snippet.ts';

/** What is written behind `key:` before the author goes on: the beginning of a text, a list or a map, or quotes. */
export function writeStart({ style, column }: Place, key: string, shape: Shape): Snippet {
  const { values, items } = shape;
  const [type] = shape.types;
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return [` ${style === 'json' ? JSON.stringify(only) : String(only)}`];
  const inner = `\n${' '.repeat(column + 2)}`;
  if (type === 'array') {
    if (style !== 'block' || (items !== undefined && isSingle(items))) return [' [', stopAt(''), ']'];
    return [`${inner}- `, stopAt('')];
  }
  if (type === 'object') return style === 'block' ? [inner, stopAt('')] : [' { ', stopAt(''), ' }'];
  if (style === 'block' && isLongText(key, shape)) return [` |-${inner}`, stopAt('')];
  if (style !== 'json') return [' ', stopAt('')];
  if (type === 'boolean') return [' ', stopAt('true', 'false')];
  if (type === 'integer' || type === 'number') return [' ', stopAt(toNumber(shape.example))];
  return [' "', stopAt(''), '"'];
}

/** Whether a list of what can be written follows at once. */
export function canChoose(shape: Shape): boolean {
  const { types, values, uses, items } = shape;
  if (types[0] === 'object') return true;
  if (types[0] === 'array') return items !== undefined && canChoose(items);
  return values.length > 1 || uses !== undefined || types[0] === 'boolean';
}

/** Whether customers read it, so that it may have lines. */
export function isLongText(key: string, { text }: Shape): boolean {
  return text === 'template' && (key === 'text' || key === 'say');
}

/** Whether an item is a word, which needs no line of its own. */
function isSingle({ types }: Shape): boolean {
  return !types.includes('object') && !types.includes('array');
}

function toNumber(example: unknown): string {
  return typeof example === 'number' ? String(example) : '1';
}
