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
  /** The value of every choice, given or not. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Reads the words after a command by the command's options; each option may be given anywhere, the last one counts. */
export function parseArguments(words: readonly string[], options: readonly Option[]): ParsedArguments | WrongUse {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map((option) => [option.name, toNodeOption(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const choices = new Map<string, string>();
  for (const option of options) if (option.kind === 'choice') choices.set(option.name, option.values[0]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) return wrongUse(sayUnknown(token.rawName, options));
    if (option.kind === 'flag') {
      if (token.value !== undefined)
        return wrongUse(`\`${token.rawName}\` takes no value. Leave \`=${token.value}\` out.`);
      flags.add(option.name);
      continue;
    }
    const { value } = token;
    if (value === undefined)
      return wrongUse(`Say which: \`${token.rawName}\` takes ${listNames(option.values, 'or')}.`);
    if (!option.values.includes(value)) return wrongUse(sayWrongValue(token.rawName, value, option.values));
    choices.set(option.name, value);
  }
  return { kind: 'arguments', words: positionals, flags, choices };
}

function toNodeOption(option: Option): { type: 'boolean' | 'string'; short?: string } {
  const type = option.kind === 'flag' ? 'boolean' : 'string';
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
