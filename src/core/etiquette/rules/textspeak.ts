import { isInLink } from '../../prose/is-in-link.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { textspeakPhrases } from '../phrases/textspeak.ts';

/** Words cut short as in text messages. */
export const textspeak = createPhraseRule({
  id: 'textspeak',
  category: 'tone',
  description: 'Words are written in full.',
  severity: 'off',
  phrases: textspeakPhrases,
  fix: 'safe',
  say: ({ found }) => `“${found}” is shorthand, and not every customer reads it. Write the word in full.`,
  counts: (hit, { prose }) => !isCode(hit, prose.text) && !isInLink(prose.text, hit.start),
});

/** Codes, keys and names of products are in capitals or touch a sign or a digit. */
function isCode({ found, start, end }: PhraseHit, text: string): boolean {
  if (/\p{Lu}/u.test(found.slice(1))) return true;
  if (found.length < 3 && /^\p{Lu}/u.test(found) && !startsSentence(text, start)) return true;
  return (
    /[/&_#.'’“"(-]/.test(text.charAt(start - 1)) || /^(?:[/&_\\'’”")-]|\.\p{L}|:\S)/u.test(text.slice(end, end + 2))
  );
}

/** A short word with a capital elsewhere is a name, such as Ty. */
function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?¿\n]\s*)$/.test(text.slice(Math.max(0, at - 3), at));
}
