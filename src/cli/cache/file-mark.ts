import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** By what a file is known again: its size and times (in milliseconds), and the SHA-256 of its bytes. */
export interface FileMark {
  readonly size: number;
  readonly written: number;
  readonly changed: number;
  readonly hash: string;
}

/**
 * The mark of a file as it is now; nothing where it cannot be read. It is not read where size and times are those of the known mark, unless
 * it was changed shortly before that was made: two changes within a moment can have the same time.
 */
export async function markFile(
  path: string,
  known: FileMark | undefined,
  knownAt: number,
): Promise<FileMark | undefined> {
  try {
    const { size, mtimeMs: written, ctimeMs: changed } = await stat(path);
    const isSame = known?.size === size && known.written === written && known.changed === changed;
    if (isSame && changed < knownAt - MOMENT) return known;
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return { size, written, changed, hash };
  } catch {
    return undefined;
  }
}

const MOMENT = 2000;
