import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { genderedAddresses } from '../phrases/gendered-address.ts';
import { defineRule } from '../rule.ts';

const about = {
  id: 'gendered-address',
  category: 'opening',
  description: "Do not guess a customer's gender by the way you address them.",
  severity: 'warning',
} as const;

const anyAddress = createPhraseRule({
  ...about,
  phrases: genderedAddresses,
  say: ({ found }) => `“${found}” guesses the customer's gender. Leave it out, or use the name.`,
  counts: isAddress,
});

/** A form of address that guesses the customer's gender. */
export const genderedAddress = defineRule({
  ...about,
  languages: anyAddress.languages,
  phrases: genderedAddresses,
  options: {
    allow: {
      kind: 'words',
      description: "Forms of address that the market asks for, such as sir and ma'am.",
      default: [],
    },
  },
  *phrase(hit, message, { allow }): Iterable<Finding> {
    const words = hit.found.toLowerCase().replace(/’/g, "'");
    if (allow.some((word) => words.split(/[\s/]+/).includes(word.toLowerCase()))) return;
    yield* anyAddress.phrase?.(hit, message, {}) ?? [];
  },
});

/** Whether the words stand where one speaks to somebody: between signs, or after a greeting; a title before a name is none. */
function isAddress({ found, start, end, entry }: PhraseHit, { prose: { text } }: Message): boolean {
  if (/[\s/]/.test(found)) return true;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  if (/^['’-]\p{L}|^\s+(?:\p{Lu}\p{Ll}|\uFFFC)/u.test(after)) return false;
  const closes = /^\s*(?:[,.!?;:…)]|$)/.test(after) || /^\s*\n/.test(after);
  const opens = /(?:^|[,.!?;:…\n¡¿]\s*)$/.test(before);
  if (entry.avoid === 'miss') return closes && (opens || GREETED.test(before));
  if (
    closes &&
    /^(?:sir|madam|m)/i.test(entry.avoid) &&
    !/(?:^|[^\p{L}])(?:an?|the|this|that|which|one|of)\s+$/iu.test(before)
  )
    return true;
  return (closes && opens) || GREETED.test(before) || (closes && THANKED.test(before));
}

const GREETED =
  /(?:^|[^\p{L}])(?:dear|hi|hey|hello|hola|yes|no|ok|okay|sure|certainly|absolutely|of course|great|alright|well|thanks|thank you|sorry|please|welcome|morning|afternoon|evening|gracias|sí|estimado|estimada|buenos días|buenas tardes|buenas noches)\s+$/iu;
const THANKED = /(?:^|[^\p{L}])(?:you|day|that|now|right|well|done|usted|favor)\s+$/iu;
