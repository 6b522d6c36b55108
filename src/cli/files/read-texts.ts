import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { sayFileTrouble } from './say-file-trouble.ts';
import { showPath } from './show-path.ts';

/** A file as it was read: its text where there is one, and a sentence where it could not be read, or not wholly. */
export interface ReadText {
  readonly path: string;
  readonly text?: string;
  readonly trouble?: string;
}

/** Reads files in their order, a few ahead of the one that is used. */
export async function* readTexts(paths: Iterable<string>, folder: string): AsyncGenerator<ReadText> {
  const underWay: Promise<ReadText>[] = [];
  for (const path of paths) {
    underWay.push(readText(path, folder));
    const first = underWay.length < ahead ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const reading of underWay) yield await reading;
}

const ahead = 16;

const megabyte = 1024 * 1024;
const largestFile = 50 * megabyte;

async function readText(path: string, folder: string): Promise<ReadText> {
  const shown = showPath(path, folder);
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { path, trouble: sayTooLarge(shown, size) };
    const { text, trouble } = decodeText(await readFile(path));
    return trouble === undefined ? { path, text } : { path, text, trouble: `\`${shown}\` ${trouble}` };
  } catch (error) {
    return { path, trouble: sayFileTrouble(shown, error) };
  }
}

function sayTooLarge(shown: string, size: number): string {
  const [own, most] = [size, largestFile].map((bytes) => String(Math.ceil(bytes / megabyte)));
  return `\`${shown}\` has ${own} MB, and files over ${most} MB are not checked. Split it into smaller files.`;
}
