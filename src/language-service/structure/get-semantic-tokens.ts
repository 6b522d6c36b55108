import type { Range } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { Engine } from '../../core/engine/engine.ts';
import type { TokenWriter } from './create-token-writer.ts';

/** How a long answer lets others have their turn. */
export interface Patience {
  readonly rest: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** The tokens of the blocks that a range touches; only these are read. */
export function getRangeTokens(engine: Engine, path: string, { start, end }: Range, writer: TokenWriter): number[] {
  const file = engine.view.getFile(path);
  if (file === undefined) return [];
  const first = findBlock(file.document, engine.offsetAt(path, start));
  const last = findBlock(file.document, engine.offsetAt(path, end));
  return writer.write(file, Math.max(first, 0), last);
}

/** The tokens of a whole file as it is in the end, whatever is typed meanwhile; nothing where nobody waits for them any more. */
export async function getAllTokens(
  { view }: Engine,
  path: string,
  writer: TokenWriter,
  { rest, isCancelled }: Patience,
): Promise<number[] | undefined> {
  for (;;) {
    const file = view.getFile(path);
    if (file === undefined) return [];
    const { document } = file;
    const last = document.blocks.length - 1;
    let index = 0;
    for (; index <= last && view.getFile(path)?.document === document; index += SLICE) {
      writer.prepare(file, index, Math.min(index + SLICE - 1, last));
      await rest();
      if (isCancelled()) return undefined;
    }
    // Blocks that stayed the same are remembered, so beginning anew costs little.
    if (index > last && view.getFile(path)?.document === document) return writer.write(file, 0, last);
  }
}

/** So many blocks are read in about a millisecond. */
const SLICE = 20;
