import type { Helper, HelperParameter } from '../../core/template/helpers.ts';

/** A helper as a call of it looks, with the places of its parameters in it. */
export interface HelperSignature {
  readonly label: string;
  readonly parameters: readonly (readonly [number, number])[];
}

/** Writes a helper as a call of it looks: `money value [currency]`; what may be left out stands in brackets. */
export function signHelper({ name, parameters, named }: Helper): HelperSignature {
  let label = name;
  const places: (readonly [number, number])[] = [];
  for (const parameter of parameters) {
    label += ' ';
    const written = writeParameter(parameter);
    places.push([label.length, label.length + written.length]);
    label += written;
  }
  if (named === 'none') return { label, parameters: places };
  const more = 'value="words" … other="words"';
  return { label: `${label} ${more}`, parameters: [...places, [label.length + 1, label.length + 1 + more.length]] };
}

function writeParameter({ name, optional, kind }: HelperParameter): string {
  const quoted = kind === 'text' ? `"${name}"` : name;
  return optional ? `[${quoted}]` : quoted;
}
