import { quoteText } from '../document/quote-text.ts';
import type { Wanted, WantedValue } from './wanted.ts';

/** A key with its value as YAML, all on one line; right between braces too. */
export function writeEntry(key: string, value: WantedValue): string {
  return `${writeText(key)}: ${writeValue(value)}`;
}

/** A value as YAML, all on one line; right between braces too. */
export function writeValue(value: WantedValue): string {
  return typeof value === 'string' ? writeText(value) : writeMap(value);
}

function writeMap(map: Wanted): string {
  const entries = [...map].flatMap(([key, value]) => (value === undefined ? [] : [writeEntry(key, value)]));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function writeText(text: string): string {
  return PLAIN.test(text) && !READ_OTHERWISE.test(text) ? text : quoteText(text);
}

/** Letters and signs that mean nothing to YAML where they stand; a `#` only begins a comment behind a space. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./@+?!()'’…¡¿=-]|(?<! )#| (?=[^ ]))*$/u;
/** Words and numbers that some reader of YAML takes for something else than text. */
const READ_OTHERWISE = /^(?:true|false|yes|no|y|n|on|off|null|[\d_]+(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+)$/i;
