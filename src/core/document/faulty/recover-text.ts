import type { Slips } from './slips.ts';
import { findTextExtent } from './text-extent.ts';
import type { ValuePlace } from './value-place.ts';

/** Reads a value as the text that it was meant to be, up to its last line, and says why YAML does not; returns the index of the line after it. */
export function recoverText(
  slips: Slips,
  place: ValuePlace,
  code: 'text-starts-with-brace' | 'text-after-quote',
): number {
  const { end, next, firstEnd } = findTextExtent(slips.text, place.lines, place.index, place.start, place.column);
  const { start, column } = place;
  slips.recoverText(code, { start, end: firstEnd }, {}, { start, end }, { kind: 'block', column });
  return next;
}

/** The same for a text whose first sign means something else to YAML. */
export function recoverSpecial(slips: Slips, place: ValuePlace): number {
  const { end, next } = findTextExtent(slips.text, place.lines, place.index, place.start, place.column);
  const { start, column } = place;
  const sign = slips.text.charAt(start);
  slips.recoverText(
    'text-starts-with-special',
    { start, end: start + 1 },
    { sign },
    { start, end },
    { kind: 'block', column },
  );
  return next;
}
