/**
 * A text in which each letter and digit beyond ASCII is one of ASCII, at the same place: é is e, and those of other alphabets are x. The
 * linear-time engine sees word edges beside ASCII only; what it finds in a folded text must be looked at again in the real one.
 */
export function foldLetters(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]/gu, foldLetter);
}

function foldLetter(letter: string): string {
  if (letter <= '\x7f') return letter;
  const [base] = letter.normalize('NFD');
  if (base !== undefined && /[0-9A-Za-z]/.test(base) && letter.length === 1) return base;
  return 'x'.repeat(letter.length);
}
