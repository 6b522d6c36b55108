import type { Span } from '../../base/span.ts';
import { isAadhaar, isIban, isLuhn, isSocialSecurityNumber } from './check-digits.ts';

/** A number of a person that was written out, and what it is. */
export interface PersonalNumber extends Span {
  readonly kind: 'card' | 'iban' | 'social-security' | 'aadhaar';
}

/** Finds numbers of cards, accounts and identity papers whose check digits are right, in order; a number that may be an order is none. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  if (!FEW_DIGITS.test(text)) return NONE;
  const found: PersonalNumber[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBERS)) {
    const kind = getKind(number, text.slice(Math.max(0, index - NEAR), index));
    if (kind !== undefined) found.push({ kind, start: index, end: index + number.length });
  }
  return found;
}

const NONE: readonly PersonalNumber[] = [];

const FEW_DIGITS = /\d[\d -]{7}/;

const NEAR = 60;

/** An IBAN, or digits in groups; what is part of a longer code or an address does not count. */
const NUMBERS =
  /(?<![\p{L}\p{N}#/=_.-])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?|\d{2,6}(?:[ -]\d{2,6}){1,4}|\d{13,19})(?![\p{L}\p{N}/=_-])/gu;

function getKind(number: string, before: string): PersonalNumber['kind'] | undefined {
  if (/^[A-Z]/.test(number)) return isIban(number) ? 'iban' : undefined;
  if (isCard(number, before)) return 'card';
  if (/^\d{3}-\d{2}-\d{4}$/.test(number)) return isSocialSecurityNumber(number) ? 'social-security' : undefined;
  if (/^\d{4}[ -]\d{4}[ -]\d{4}$/.test(number)) return isAadhaar(number) ? 'aadhaar' : undefined;
  return undefined;
}

/** One number in ten passes Luhn's test by chance, so a card also needs its first digits, and groups or a word that names it. */
function isCard(number: string, before: string): boolean {
  return isCardNumber(number) && (GROUPS.test(number) || CARD_WORD.test(before));
}

/** Whether a number, in groups or not, has the first digits, the length and the last digit of a payment card. */
export function isCardNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 13 && digits.length <= 19 && isLuhn(digits) && ISSUER.test(digits);
}

/** The first digits of Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro, RuPay and UnionPay (ISO/IEC 7812). */
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[47]|6[0245]|30|3[689]|35|62|81|82|508)/;

const GROUPS = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{5}|\d{4}([ -])\d{6}\3\d{4})$/;

const CARD_WORD =
  /(?<!\p{L})(?:card|visa|mastercard|amex|maestro|tarjeta|paid (?:with|by)|charged|pagad[oa] con)(?!\p{L})/iu;
