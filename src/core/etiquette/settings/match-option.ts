import type { OptionSpec, OptionValue } from '../option.ts';

/** The value of an option as a rule takes it, or nothing where it is not of the kind that the option asks for. */
export function matchOption(spec: OptionSpec, value: unknown): OptionValue | undefined {
  switch (spec.kind) {
    case 'number':
      return isNumber(value, spec.minimum, spec.maximum) ? value : undefined;
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return typeof value === 'string' && spec.values.includes(value) ? value : undefined;
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
    case 'number-by-channel':
      return matchByChannel(spec.default, value);
    default:
      return spec satisfies never;
  }
}

/** One number is for all channels; a map changes those that it names. */
function matchByChannel(defaults: Readonly<Record<string, number>>, value: unknown): OptionValue | undefined {
  if (isNumber(value, 0, undefined)) return { other: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  if (!entries.every((entry): entry is [string, number] => isNumber(entry[1], 0, undefined))) return undefined;
  return { ...defaults, ...Object.fromEntries(entries) };
}

function isNumber(value: unknown, minimum: number, maximum: number | undefined): value is number {
  return typeof value === 'number' && value >= minimum && (maximum === undefined || value <= maximum);
}
