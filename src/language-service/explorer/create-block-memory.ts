import type { Block } from '../../core/document/block.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';

/** What was read from a block, for as long as the block is what it is. */
export type BlockMemory<Value> = (file: FileView, index: number) => Value;

/** Creates a memory that goes with the blocks; `read` is called once for each. */
export function createBlockMemory<Value>(read: BlockMemory<Value>): BlockMemory<Value> {
  const known = new WeakMap<Block, { readonly value: Value }>();
  return (file, index) => {
    const block = file.document.blocks[index];
    const remembered = block && known.get(block);
    if (remembered !== undefined) return remembered.value;
    const value = read(file, index);
    if (block !== undefined) known.set(block, { value });
    return value;
  };
}
