import { readFile, realpath } from 'node:fs/promises';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { decodeText } from '../files/decode-text.ts';
import { sayFileTrouble } from '../files/say-file-trouble.ts';
import { writeText } from '../files/write-text.ts';

/** Writes a fixed text to its file, whole or not at all; a sentence where that cannot be, or where somebody else changed it meanwhile. */
export async function saveFixed(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
  shown: string,
): Promise<WrongUse | undefined> {
  try {
    const target = await realpath(path);
    const bytes = await readFile(target);
    if (decodeText(bytes).text !== before) return wrongUse(`\`${shown}\` was changed meanwhile, so it was left alone.`);
    await writeText(target, hasMark(bytes) ? `\uFEFF${after}` : after);
    return undefined;
  } catch (error) {
    return wrongUse(sayFileTrouble(shown, error).replace('cannot be read', 'cannot be written'));
  }
}

/** Reading a text leaves the mark of byte order out; it stays in the file. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
