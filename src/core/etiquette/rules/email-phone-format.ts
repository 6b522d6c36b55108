import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';
import { mistypedMailHosts } from '../words/link-hosts.ts';

/** An e-mail address or a phone number that cannot be right. */
export const emailPhoneFormat = defineRule({
  id: 'email-phone-format',
  category: 'placeholders',
  description: 'E-mail addresses and phone numbers are written so that they reach somebody.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.at | signs.digit,
  *message({ prose: { text } }): Iterable<Finding> {
    if (text.includes('@')) yield* findMail(text);
    if (MAY_BE_PHONE.test(text)) yield* findPhone(text);
  },
});

function* findMail(text: string): Iterable<Finding> {
  for (const { 0: found, index } of text.matchAll(BROKEN)) {
    yield reportBroken(index, index + found.length, found);
  }
  for (const { 0: found, index, groups } of text.matchAll(ADDRESS)) {
    const host = groups?.['host'] ?? '';
    const end = index + found.length;
    const right = mistypedMailHosts.get(host.toLowerCase());
    if (right !== undefined) yield reportHost(end - host.length, end, host, right);
    else if (
      isMalformed(groups?.['user'] ?? '', host) ||
      (!host.includes('.') && ASKS_FOR_MAIL.test(text.slice(Math.max(0, index - 30), index)))
    ) {
      yield reportBroken(index, end, found);
    }
  }
}

/** An `@` with something on both sides, placeholders aside; a user may hold the dots that are wrong. */
const ADDRESS =
  /(?<![\p{L}\p{N}/@\uFFFC.])(?<user>[\p{L}\p{N}._%+-]{1,64})@(?<host>[\p{L}\p{N}][\p{L}\p{N}.,-]{0,100}[\p{L}\p{N}])(?![\p{L}\p{N}@/\uFFFC])/gu;

/** Two `@`, a space before the `@`, or nothing behind it. */
const BROKEN =
  /(?<![\p{L}\p{N}@.])[\p{L}\p{N}._%+-]{1,64}(?:@@[\p{L}\p{N}.-]*[\p{L}\p{N}]| @(?=[\p{L}\p{N}-]+\.(?:com|net|org|co|es|uk)(?![\p{L}\p{N}]))[\p{L}\p{N}.-]*[\p{L}\p{N}]|\.[a-z]{2,4}@(?=[.,;]?(?:\s|$)))/gu;

/** Elsewhere a name behind an `@` may be a handle. */
const ASKS_FOR_MAIL =
  /(?:e-?mail|mail|correo|address|dirección|write to|escriba a|escribe a|escríbanos a)(?: (?:us|is|es))?(?: at| to| a| en)?:? $/iu;

/** Figures that no phone has: too few or too many after a country, a zero between the country and the number, nothing but zeros, no extension. */
function* findPhone(text: string): Iterable<Finding> {
  for (const { 0: found, index } of text.matchAll(PHONE)) {
    const digits = found.replace(/\D/g, '');
    // A country by itself, as in “Does your number begin with +44?”, is no number that lacks something.
    if (found.startsWith('+') && digits.length < 4) continue;
    const isShort = found.startsWith('+') && (digits.length < 8 || digits.length > 15);
    const isWrong =
      isShort ||
      /^\+(?:44|34|33|49|353) ?0/.test(found) ||
      (digits.length > 6 && /^0+$/.test(digits)) ||
      /ext\.?$/i.test(found);
    if (!isWrong) continue;
    yield {
      start: index,
      end: index + found.length,
      message: `“${found}” is no whole phone number. Check it digit by digit.`,
    };
  }
}

/** How a number begins that is looked at. */
const MAY_BE_PHONE = /\+\d|0[\d ()-]{4}/;

/** `ext.` without a number behind it, a number with its country, or one that begins with zero. */
const PHONE =
  /(?<![\p{L}\p{N}.,/=#+-])(?:\+\d[\d ()-]{0,24}\d|0[\d ()-]{4,24}\d)(?! ?[\d/:%\uFFFC])(?:,? ext\b(?!\.? ?[\d\uFFFC])\.?)?(?![\p{L}\p{N}]|[.,]\d)/giu;

function reportBroken(start: number, end: number, found: string): Finding {
  return { start, end, message: `“${found}” is no valid e-mail address. Check it letter by letter.` };
}

function reportHost(start: number, end: number, host: string, right: string): Finding {
  return {
    start,
    end,
    message: `“${host}” looks mistyped. Did you mean “${right}”?`,
    rewrites: [{ title: `Write “${right}”`, edits: [{ start, end, text: right }] }],
  };
}

function isMalformed(user: string, host: string): boolean {
  return (
    /^\.|\.\.|\.$/.test(user) ||
    /\.\.|^-|-$|-\.|\.-/.test(host) ||
    /,(?:com|net|org|co|es|uk)$/i.test(host) ||
    /\.\d+$/.test(host)
  );
}
