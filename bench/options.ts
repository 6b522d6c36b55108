import { parseArgs } from 'node:util';
import { contenders } from './contenders.ts';
import { corpusSizes } from './corpus.ts';
import type { What } from './series.ts';

/** A measurement that can be asked for by itself. */
export type Measurement = What | 'lsp';

/** What a run measures; `runs` replaces the number of rounds of every step. */
export interface Options {
  readonly only: readonly Measurement[];
  readonly sizes: readonly string[];
  readonly contenders: readonly string[];
  readonly runs: number | undefined;
  readonly content: 'clean' | 'faulty';
}

const whats: readonly Measurement[] = ['cold', 'warm', 'edit', 'prose', 'lsp'];

/** How to call the benchmark. */
export const usage = `npm run bench -- [--only cold,warm,edit,prose,lsp] [--sizes ${corpusSizes.map(({ name }) => name).join(',')}]
                 [--contenders ${contenders.map(({ name }) => name).join(',')}]
                 [--runs rounds] [--faulty]`;

/** Reads the command line; throws a sentence where it is not understood. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      contenders: { type: 'string' },
      runs: { type: 'string' },
      faulty: { type: 'boolean' },
    },
  });
  return {
    only: choose(values.only, whats),
    sizes: choose(
      values.sizes,
      corpusSizes.map(({ name }) => name),
    ),
    contenders: choose(
      values.contenders,
      contenders.map(({ name }) => name),
    ),
    runs: values.runs === undefined ? undefined : Math.max(1, Number.parseInt(values.runs, 10) || 1),
    content: values.faulty === true ? 'faulty' : 'clean',
  };
}

function choose<Name extends string>(written: string | undefined, known: readonly Name[]): readonly Name[] {
  if (written === undefined) return known;
  return written.split(',').map((name) => {
    const found = known.find((one) => one === name.trim());
    if (found === undefined) throw new Error(`"${name}" is not one of ${known.join(', ')}.`);
    return found;
  });
}
