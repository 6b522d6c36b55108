/** The septets that a character takes in the default alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1): 1, 2 from its extension table, 0 where it has none. */
export function countSeptets(character: string): number {
  return countSeptetsAt(character, 0);
}

/** The septets of the character at a place of a text; 0 for half of a pair. */
export function countSeptetsAt(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code < sizes.length ? (sizes[code] ?? 0) : code === EURO ? 2 : 0;
}

const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

const extension = '\f^{}\\[~]|€';

const EURO = 0x20ac;

/** By unit; all but the euro are below this. */
const sizes = new Uint8Array(0x400);
for (const character of alphabet) sizes[character.charCodeAt(0)] = 1;
for (const character of extension) if (character !== '€') sizes[character.charCodeAt(0)] = 2;
