import type { Speller } from './create-speller.ts';

/** Whether a Spanish word is a verb with up to two pronouns at its end, such as `enciéndelo` or `enviárselo`; dictionaries hold few of these. */
export function joinsPronouns(word: string, speller: Pick<Speller, 'knows'>): boolean {
  const [, stem = ''] = JOINED.exec(word) ?? [];
  if (stem.length < 3) return false;
  const plain = stem
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  return speller.knows(plain) || speller.knows(stem);
}

const JOINED = /^(\p{L}+?)(?:me|te|se|nos|os)?(?:lo|la|los|las|le|les|me|te|se|nos|os)$/iu;
