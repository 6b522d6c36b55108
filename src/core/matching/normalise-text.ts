/** The words and signs of a text without case, punctuation and spacing, parted by single spaces; placeholders stay as they are written. Two texts are duplicates where these are equal. */
export function normaliseText(text: string): string {
  const parts = text.normalize('NFC').match(part) ?? [];
  return parts.map((each) => (each.startsWith('{{') ? each : each.toLowerCase().replace(/['’]/g, ''))).join(' ');
}

/** Placeholders (U+FFFC where somebody else has taken them out), words, and the signs that change what a number means. */
const part = /\{\{[^{}]*\}\}|\uFFFC|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[\p{S}%#@&]/gu;
