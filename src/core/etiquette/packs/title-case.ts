/** Words that the AP Stylebook leaves small inside of a title. */
const AP = new Set('a an and as at but by for if in nor of off on or per so the to up via vs yet'.split(' '));

/** The Chicago Manual leaves all prepositions small, and fewer of the rest. */
const CHICAGO = new Set(
  'a about above across after against along among an and around as at before behind below beneath beside between beyond but by despite down during except for from in inside into like near nor of off on onto or out outside over past since so the through throughout to toward towards under underneath until unto upon versus via vs with within without yet'.split(
    ' ',
  ),
);

/** A text as a title writes it: capitals but for small words inside of it; the exceptions as they are written. */
export function toTitleCase(text: string, style: 'AP' | 'Chicago', exceptions: readonly string[]): string {
  const small = style === 'AP' ? AP : CHICAGO;
  return text.replace(/[\p{N}\p{L}]+[^\s/-]*/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const exception = exceptions.find((known) => known.toLowerCase() === lower);
    if (exception !== undefined) return exception;
    const isInside = at > 0 && at + word.length < text.length;
    const isAfterSign = /[:\-–—]\s*$/.test(text.slice(0, at));
    if (isInside && !isAfterSign && small.has(lower)) return lower;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}
