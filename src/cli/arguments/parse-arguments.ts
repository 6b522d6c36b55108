import { parseArgs } from 'node:util';
import { nearestName } from '../../core/base/nearest.ts';
import { didYouMean, listNames } from '../../core/base/wording.ts';
import type { Option } from './option.ts';
import type { WrongUse } from './wrong-use.ts';
import { wrongUse } from './wrong-use.ts';

/** The words after a command, understood. */
export interface ParsedArguments {
  readonly kind: 'arguments';
  /** What stands beside the options, in order. */
  readonly words: readonly string[];
  /** The names of the flags that are given. */
  readonly flags: ReadonlySet<string>;
  /** The places that are given, each with its file; undefined where none is named. */
  readonly places: ReadonlyMap<string, string | undefined>;
  /** The value of every choice, given or not. */
  readonly choices: ReadonlyMap<string, string>;
  /** The whole numbers that are given, from 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The values of every list, in order; none where it is not given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads the words after a command by the command's options; each may be given anywhere, and of all but lists the last one counts. */
export function parseArguments(words: readonly string[], options: readonly Option[]): ParsedArguments | WrongUse {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map((option) => [option.name, toNodeOption(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = createGiven(options);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) return wrongUse(sayUnknown(token.rawName, options));
    const refused = given.take(option, token.rawName, token.value);
    if (refused !== undefined) return wrongUse(refused);
  }
  return { kind: 'arguments', words: positionals, ...given.values };
}

interface Given {
  readonly values: Pick<ParsedArguments, 'flags' | 'places' | 'choices' | 'numbers' | 'lists'>;
  /** Takes what is given for an option; a sentence where that cannot be. */
  take(option: Option, written: string, value: string | undefined): string | undefined;
}

function createGiven(options: readonly Option[]): Given {
  const flags = new Set<string>();
  const places = new Map<string, string | undefined>();
  const choices = new Map<string, string>();
  const numbers = new Map<string, number>();
  const lists = new Map<string, string[]>();
  for (const option of options) {
    if (option.kind === 'choice') choices.set(option.name, option.values[0]);
    if (option.kind === 'list') lists.set(option.name, []);
  }

  function take(option: Option, written: string, value: string | undefined): string | undefined {
    switch (option.kind) {
      case 'flag':
        if (value !== undefined) return `\`${written}\` takes no value. Leave \`=${value}\` out.`;
        flags.add(option.name);
        return undefined;
      case 'place':
        if (value === '') return `Say which file: \`${written}=\` needs one, or leave the \`=\` out.`;
        places.set(option.name, value);
        return undefined;
      case 'choice':
        if (value === undefined) return `Say which: \`${written}\` takes ${listNames(option.values, 'or')}.`;
        if (!option.values.includes(value)) return sayWrongValue(written, value, option.values);
        choices.set(option.name, value);
        return undefined;
      case 'number':
        if (value === undefined) return `Say how many: \`${written}\` takes a whole number, such as \`10\`.`;
        if (!/^\d{1,9}$/.test(value)) return `\`${written}\` takes a whole number from 0, not \`${value}\`.`;
        numbers.set(option.name, Number(value));
        return undefined;
      case 'list':
        if (value === undefined || value === '') return `Say which: \`${written}\` takes one ${option.item}.`;
        lists.get(option.name)?.push(value);
        return undefined;
      default:
        return option satisfies never;
    }
  }

  return { values: { flags, places, choices, numbers, lists }, take };
}

function toNodeOption(option: Option): { type: 'boolean' | 'string'; short?: string } {
  const type = option.kind === 'flag' || option.kind === 'place' ? 'boolean' : 'string';
  return option.short === undefined ? { type } : { type, short: option.short };
}

function sayUnknown(given: string, options: readonly Option[]): string {
  const near = nearestName(
    given,
    options.map(({ name }) => `--${name}`),
  );
  return `There is no option \`${given}\`.${didYouMean(near)}`;
}

function sayWrongValue(option: string, value: string, values: readonly string[]): string {
  const near = didYouMean(nearestName(value, values));
  return `\`${option}\` takes ${listNames(values, 'or')}, not \`${value}\`.${near}`;
}
