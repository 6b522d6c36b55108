import type { Span } from '../../base/span.ts';
import { findEmoji } from '../../prose/find-emoji.ts';
import { countSeptets } from '../../prose/gsm-7.ts';
import { HOLE } from '../../prose/prose.ts';
import { measureSms } from '../../prose/sms-segments.ts';
import { toGsm7 } from '../../prose/to-gsm-7.ts';
import { signs } from '../../prose/signs.ts';
import { fillHoles } from '../fill-holes.ts';
import type { Finding, Rewrite } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';

/** Characters for which a text for SMS is sent in a way that holds less than half. */
export const smsUcs2Forced = defineRule({
  id: 'sms-ucs2-forced',
  category: 'length',
  description: 'A text for SMS keeps to the characters of which 160 fit into one message.',
  severity: 'warning',
  // Those whose letters are all, or nearly all, in the alphabet of SMS; others need the larger one anyway.
  languages: ['ca', 'da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'no', 'pt', 'sv'],
  options: {
    accents: {
      kind: 'choice',
      values: ['reported', 'allowed'],
      default: 'reported',
      description: 'Whether letters with accents are reported where they make a text cost more.',
    },
  },
  needs: signs.strange,
  *message(message, { accents }): Iterable<Finding> {
    const { text } = message.prose;
    if (!message.channels.includes('sms') || message.part === 'button' || !STRANGE.test(text)) return;
    const found = listForcing(text);
    const [first] = found;
    if (first === undefined) return;
    const isAccents = message.language !== 'en' && found.every(({ isLetter }) => isLetter);
    if (isAccents && (accents === 'allowed' || !costsMore(message, found))) return;
    const named = [...new Set(found.map(({ character }) => nameCharacter(character)))];
    const shown = named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ' and others' : '');
    yield {
      start: first.start,
      end: first.end,
      message: `${shown} ${named.length === 1 ? 'makes' : 'make'} an SMS hold 70 characters instead of 160. ${sayAdvice(found)}`,
      rewrites: toRewrites(found),
    };
  },
});

const STRANGE = /[^\n -~\uFFFC]/;
const MOST_NAMED = 5;

/** A character that the alphabet of SMS does not have. */
interface Forcing extends Span {
  readonly character: string;
  readonly isLetter: boolean;
  /** What is written instead, where something can be. */
  readonly instead: string | undefined;
  readonly isLossy: boolean;
}

/** All but emoji, of which another rule tells. */
function listForcing(text: string): readonly Forcing[] {
  const found: Forcing[] = [];
  const emoji = findEmoji(text);
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const isEmoji = emoji.some((one) => one.start < end && start < one.end);
    if (character !== HOLE && !isEmoji && countSeptets(character) === 0) found.push(toForcing(text, character, start));
    start = end;
  }
  return found;
}

function toForcing(text: string, character: string, start: number): Forcing {
  const plain = toGsm7(character);
  const isFraction = /[½¼¾]/.test(character) && /\d/.test(text.charAt(start - 1));
  return {
    start,
    end: start + character.length,
    character,
    isLetter: /\p{L}|\p{M}/u.test(character),
    instead: plain === undefined ? undefined : isFraction ? ` ${plain.text}` : plain.text,
    isLossy: plain?.lossy ?? true,
  };
}

function isPlain({ instead, isLossy }: Forcing): boolean {
  return instead !== undefined && !isLossy;
}

/** The accents of a language belong to it; they count where they make the text more expensive. */
function costsMore(message: Message, found: readonly Forcing[]): boolean {
  const filled = fillHoles(message);
  const plain = found.reduce((all, { character, instead }) => all.replaceAll(character, instead ?? character), filled);
  return measureSms(filled).segments > measureSms(plain).segments;
}

function nameCharacter(character: string): string {
  if (/[\s\p{Cf}]/u.test(character)) return character === '\t' ? 'A tab' : 'An invisible character';
  return `“${character}”`;
}

function sayAdvice(found: readonly Forcing[]): string {
  if (found.every(isPlain)) return 'Write plain signs instead.';
  return found.every(({ isLetter }) => isLetter)
    ? 'Write plain letters, or shorten the text to 70 characters.'
    : 'Write it in another way.';
}

function toRewrites(found: readonly Forcing[]): readonly Rewrite[] {
  if (found.some(({ instead }) => instead === undefined)) return [];
  const edits = found.map(({ start, end, instead = '' }) => ({ start, end, text: instead }));
  const isSafe = found.every(isPlain);
  const [first] = found;
  const isSame = found.every(({ character }) => character === first?.character);
  const title =
    isSame && first?.instead?.trim() !== ''
      ? `Write “${first?.instead?.trim() ?? ''}” instead of “${first?.character ?? ''}”`
      : isSafe
        ? 'Write plain signs'
        : 'Write letters without these accents';
  return isSafe ? [{ title, edits, isSafe: true }] : [{ title, edits }];
}
