import type { Asking } from './asking.ts';
import { spend } from './asking.ts';
import type { MethodNode, SizeNode } from './condition-node.ts';
import type { Value } from './value.ts';

/** What a text answers; undefined where there is no text. */
export function evaluateMethod({ method, of, argument }: MethodNode, asking: Asking): Value | undefined {
  const text = asking.evaluate(of, asking);
  const sought = argument && asking.evaluate(argument, asking);
  if (typeof text !== 'string' || !spend(asking, text.length / 1000)) return undefined;
  switch (method) {
    case 'lowerAscii':
      return text.toLowerCase();
    case 'upperAscii':
      return text.toUpperCase();
    case 'trim':
      return text.trim();
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return typeof sought === 'string' ? askText(method, text, sought, asking) : undefined;
    default:
      return method satisfies never;
  }
}

function askText(
  method: 'contains' | 'startsWith' | 'endsWith',
  text: string,
  sought: string,
  asking: Asking,
): boolean | undefined {
  if (!spend(asking, (text.length * sought.length) / 1000)) return undefined;
  if (method === 'contains') return text.includes(sought);
  return method === 'startsWith' ? text.startsWith(sought) : text.endsWith(sought);
}

/** How many letters a text has, or entries a list. */
export function evaluateSize({ of }: SizeNode, asking: Asking): number | undefined {
  const value = asking.evaluate(of, asking);
  if (typeof value === 'object') return value.length;
  if (typeof value !== 'string' || !spend(asking, value.length / 100)) return undefined;
  return Array.from(value).length;
}
