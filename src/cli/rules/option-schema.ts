import type { OptionSpec, OptionSpecs } from '../../core/etiquette/option.ts';

/** The options of a rule as JSON Schema (draft 2020-12), so that other tools can check and offer them. */
export function toOptionSchema(options: OptionSpecs): object {
  const properties = Object.entries(options).map(([name, spec]) => {
    return [name, { description: spec.description, ...toSchema(spec), default: spec.default }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function toSchema(spec: OptionSpec): object {
  switch (spec.kind) {
    case 'number':
      return {
        type: 'number',
        minimum: spec.minimum,
        ...(spec.maximum === undefined ? {} : { maximum: spec.maximum }),
      };
    case 'yes-no':
      return { type: 'boolean' };
    case 'choice':
      return { enum: spec.values };
    case 'words':
      return { type: 'array', items: { type: 'string' } };
    case 'number-by-channel':
      return { type: ['number', 'object'], minimum: 0, additionalProperties: { type: 'number', minimum: 0 } };
    default:
      return spec satisfies never;
  }
}
