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
  for (let index = 0; ; index++) {
    let file = view.getFile(path);
    if (file === undefined) return [];
    if (index >= file.document.blocks.length) return writer.write(file, 0, file.document.blocks.length - 1);
    writer.prepare(file, index);
    await rest();
    if (isCancelled()) return undefined;
    const before = file.document;
    file = view.getFile(path);
    // Blocks that stayed the same are remembered, so beginning anew costs little.
    if (file?.document !== before) index = -1;
  }
}
