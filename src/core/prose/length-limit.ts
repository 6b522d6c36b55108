/** How long a text may be at most, in the unit that the receiving side counts. */
export interface LengthLimit {
  readonly most: number;
  readonly unit: LengthUnit;
}

/** Code points where a provider says only “characters”; UTF-16 units or bytes of UTF-8 where it says so. */
export type LengthUnit = 'code-points' | 'utf-16-units' | 'utf-8-bytes';

/** The length of a text in `unit`; half of a surrogate pair counts as the three bytes of the sign that replaces it. */
export function measureLength(text: string, unit: LengthUnit): number {
  if (unit === 'utf-16-units') return text.length;
  let length = 0;
  for (const character of text) length += unit === 'code-points' ? 1 : countBytes(character.codePointAt(0) ?? 0);
  return length;
}

function countBytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
