import type { HelperFunction } from './render-template.ts';
import { toText } from './to-text.ts';

const longestText = 100_000;

/** The helpers that need neither language nor currency. */
export const basicHelpers: Readonly<Record<string, HelperFunction>> = {
  default: ([value, otherwise]) => (isEmpty(value) ? otherwise : value),
  upper: ([text]) => toText(text, longestText).toUpperCase(),
  lower: ([text]) => toText(text, longestText).toLowerCase(),
};

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
