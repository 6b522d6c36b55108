/** The septets that a character takes in the default alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1): 1, 2 from its extension table, 0 where it has none. */
export function countSeptets(character: string): 0 | 1 | 2 {
  if (alphabet.has(character)) return 1;
  return extension.has(character) ? 2 : 0;
}

const alphabet: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

const extension: ReadonlySet<string> = new Set('\f^{}\\[~]|€');
