import { countSeptets } from './gsm-7.ts';

/** What can stand for a character that GSM-7 does not have; `lossy` where a reader sees that something is gone, such as the accent of “á”. */
export interface Gsm7Replacement {
  readonly text: string;
  readonly lossy: boolean;
}

/** The plain writing of a character in GSM-7, the character itself where GSM-7 has it, undefined where nothing plain stands for it. */
export function toGsm7(character: string): Gsm7Replacement | undefined {
  if (countSeptets(character) > 0) return { text: character, lossy: false };
  const plain = plainWritings.get(character);
  if (plain !== undefined) return { text: plain, lossy: false };
  const bare = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  if (bare === '' || !Array.from(bare).every((part) => countSeptets(part) > 0)) return undefined;
  return { text: bare, lossy: true };
}

const plainWritings: ReadonlyMap<string, string> = new Map(
  [
    { from: '‘’‚‛′`´ʼ', to: "'" },
    { from: '“”„‟″«»', to: '"' },
    { from: '‹', to: '<' },
    { from: '›', to: '>' },
    { from: '‐‑‒–—―−•‣◦·▪●', to: '-' },
    { from: '…', to: '...' },
    { from: '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', to: ' ' },
    // Nobody sees these; what they join or part reads the same without them.
    { from: '\u00ad\u200b\u2060\ufeff', to: '' },
    { from: '\u0085\u2028\u2029\v', to: '\n' },
    { from: '×', to: 'x' },
    { from: '→', to: '->' },
    { from: '←', to: '<-' },
    { from: '©', to: '(c)' },
    { from: '®', to: '(R)' },
    { from: '™', to: '(TM)' },
    { from: '½', to: '1/2' },
    { from: '¼', to: '1/4' },
    { from: '¾', to: '3/4' },
    { from: 'ﬁ', to: 'fi' },
    { from: 'ﬂ', to: 'fl' },
  ].flatMap(({ from, to }) => Array.from(from, (character) => [character, to] as const)),
);
