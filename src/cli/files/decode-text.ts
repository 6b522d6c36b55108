import { isUtf8 } from 'node:buffer';

/** The text of a file, and in plain words how it should have been saved where it was saved in another way. */
export interface DecodedText {
  readonly text: string;
  readonly trouble?: string;
}

/** Reads bytes as UTF-8, without a mark of byte order; bytes that are something else are read as well as they can be. */
export function decodeText(bytes: Buffer): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, trouble: 'is saved as UTF-16. Save it as UTF-8, so that every tool can read it.' };
  }
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return { text };
  const at = text.indexOf('\uFFFD');
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  const trouble = `is not saved as UTF-8: there is a character on line ${String(line)} that cannot be read. Save it as UTF-8.`;
  return { text, trouble };
}

function findUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
