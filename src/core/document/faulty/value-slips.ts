import { findFlowSlips } from './flow-slips.ts';
import { findQuoteSlips } from './quote-slips.ts';
import { recoverSpecial, recoverText } from './recover-text.ts';
import type { Slips } from './slips.ts';
import { skipTextBlock } from './text-block-slips.ts';
import { findTextExtent } from './text-extent.ts';
import type { ValuePlace } from './value-place.ts';

/** Looks for slips in a value, behind its anchor and its tag; returns the index of the line after it. */
export function findValueSlips(slips: Slips, place: ValuePlace): number {
  const end = place.lines[place.index]?.end ?? place.start;
  const properties = PROPERTIES.exec(slips.text.slice(place.start, end))?.[0] ?? '';
  return findBareSlips(slips, { ...place, start: place.start + properties.length }, end);
}

function findBareSlips(slips: Slips, place: ValuePlace, end: number): number {
  const { text } = slips;
  const { index, start } = place;
  const written = text.slice(start, end);
  if (written === '' || written.startsWith('#')) return index + 1;
  if (text.startsWith('{{', start)) return recoverText(slips, place, 'text-starts-with-brace');
  switch (written.charAt(0)) {
    case '"':
    case "'":
      return findQuoteSlips(slips, place);
    case '[':
    case '{':
      return findFlowSlips(slips, place);
    case '|':
    case '>':
      return HEADER.test(written) ? skipTextBlock(slips, place) : recoverSpecial(slips, place);
    case '*':
      return ALIAS.test(written) ? index + 1 : recoverSpecial(slips, place);
    default:
      return SPECIAL.test(written) ? recoverSpecial(slips, place) : findPlainSlips(slips, place);
  }
}

function findPlainSlips(slips: Slips, { lines, index, start, column }: ValuePlace): number {
  const { end, next, firstEnd, fault } = findTextExtent(slips.text, lines, index, start, column);
  const whole = { start, end };
  if (fault === 'colon')
    slips.recoverText('text-with-colon', { start, end: firstEnd }, {}, whole, { kind: 'block', column });
  if (fault === 'hash') {
    const hash = start + slips.text.slice(start, firstEnd).search(/[ \t]#/) + 1;
    const lost = { start: hash, end: firstEnd };
    const args = { lost: slips.text.slice(hash, firstEnd) };
    slips.recoverText('text-ends-at-hash', lost, args, whole, { kind: 'block', column });
  }
  return next;
}

/** `@`, a back quote and `%` begin no text; `- ` and `? ` begin a list and a key; brackets and commas belong to others. */
const SPECIAL = /^(?:[@`%,\]}]|[-?&!](?:[ \t]|$))/;
const PROPERTIES = /^(?:[&!][^\s,[\]{}]+(?:[ \t]+|$)){1,2}/;
const HEADER = /^[|>](?:[-+][1-9]?|[1-9][-+]?)?(?:[ \t]+#.*|[ \t]*)$/;
const ALIAS = /^\*[^\s,[\]{}]+[ \t]*(?:#.*)?$/;
