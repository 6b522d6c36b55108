import type { Block } from '../../core/document/block.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { toRecord } from '../../core/etiquette/settings/etiquette-data.ts';
import { createPlaces } from './create-places.ts';
import { listBlockTokens } from './list-block-tokens.ts';
import { tokenModifiers, tokenTypes } from './token-legend.ts';
import type { Token } from './token.ts';

/** Writes the tokens of some blocks of a file as the language server protocol wants them: five numbers for each. */
export interface TokenWriter {
  /** Reads the blocks from `first` to `last`, so that writing them later costs little. */
  prepare(file: FileView, first: number, last: number): void;
  /** Writes the blocks from `first` to `last`. */
  write(file: FileView, first: number, last: number): number[];
}

/** Creates a writer that reads each block once, for as long as it is what it is and the same variables are personal data. */
export function createTokenWriter(view: WorkspaceView): TokenWriter {
  const memories = new Map<string, Memory>();
  const named = new WeakMap<object, Memory>();

  /** What is known under the personal data of a project; the same memory for as long as that is the same. */
  function getMemory(path: string): Memory {
    const data = view.getProject(path)?.data ?? noData;
    const remembered = named.get(data);
    if (remembered !== undefined) return remembered;
    const personal = listPersonal(data);
    const key = personal.join(' ');
    const memory = memories.get(key) ?? { personal: new Set(personal), blocks: new WeakMap() };
    if (memories.size >= mostMemories) memories.clear();
    memories.set(key, memory);
    named.set(data, memory);
    return memory;
  }

  function read(file: FileView, index: number, { personal, blocks }: Memory): readonly number[] {
    const block = file.document.blocks[index];
    if (block === undefined) return [];
    const remembered = blocks.get(block);
    if (remembered !== undefined) return remembered;
    const tokens = listBlockTokens(file, index, view.shapes);
    const numbers = tokens.flatMap((token) => toNumbers(token, block.text, personal));
    blocks.set(block, numbers);
    return numbers;
  }

  return {
    prepare(file, first, last) {
      const memory = getMemory(file.path);
      for (let index = first; index <= last; index++) read(file, index, memory);
    },
    write(file, first, last) {
      const memory = getMemory(file.path);
      const places = createPlaces(file.document);
      const written: number[] = [];
      let [line, character] = [0, 0];
      for (let index = first; index <= last; index++) {
        const numbers = read(file, index, memory);
        if (numbers.length === 0) continue;
        const start = places.toPosition(index, 0);
        for (let at = 0; at < numbers.length; at += 5) {
          const lines = numbers[at] ?? 0;
          const own = (numbers[at + 1] ?? 0) + (lines === 0 ? start.character : 0);
          const ownLine = start.line + lines;
          written.push(ownLine - line, ownLine === line ? own - character : own);
          written.push(numbers[at + 2] ?? 0, numbers[at + 3] ?? 0, numbers[at + 4] ?? 0);
          [line, character] = [ownLine, own];
        }
      }
      return written;
    },
  };
}

/** The tokens of blocks, five numbers for each, and the variables that were personal data when they were read. */
interface Memory {
  readonly personal: ReadonlySet<string>;
  readonly blocks: WeakMap<Block, readonly number[]>;
}

const mostMemories = 4;
const noData: Readonly<Record<string, unknown>> = {};

function listPersonal(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(toRecord(data['variables'])).flatMap(([name, variable]) =>
    toRecord(variable)['pii'] === true ? [name] : [],
  );
}

/** Line and character in the block, length, type, modifiers. */
function toNumbers(
  { start, end, type, modifiers, variable }: Token,
  text: string,
  names: ReadonlySet<string>,
): number[] {
  const before = text.slice(0, start).split(/\r\n|\r|\n/);
  let bits = variable !== undefined && names.has(variable) ? 1 << tokenModifiers.indexOf('pii') : 0;
  for (const modifier of modifiers) bits |= 1 << tokenModifiers.indexOf(modifier);
  return [before.length - 1, before.at(-1)?.length ?? 0, end - start, tokenTypes.indexOf(type), bits];
}
