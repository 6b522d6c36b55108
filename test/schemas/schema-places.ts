import type { Schema } from '../../scripts/to-type-schema.ts';

/** A schema inside a schema file, with the way to it: the keys from the top, and the address for references. */
export interface SchemaPlace {
  readonly schema: Schema;
  readonly path: readonly string[];
  readonly address: string;
}

const single = ['items', 'additionalProperties', 'propertyNames', 'if', 'then'];
const many = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const named = ['$defs', 'properties', 'patternProperties'];

/** Every schema inside a schema file, the file itself first. */
export function* schemaPlaces(file: Schema, schema = file, path: readonly string[] = []): Generator<SchemaPlace> {
  yield { schema, path, address: `${String(file.$id)}#${path.map((key) => `/${escape(key)}`).join('')}` };
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.includes(keyword) && isSchema(value)) {
      yield* schemaPlaces(file, value, [...path, keyword]);
    }
    if ((many.includes(keyword) && Array.isArray(value)) || (named.includes(keyword) && isSchema(value))) {
      for (const [key, child] of Object.entries(value as object)) {
        yield* schemaPlaces(file, child as Schema, [...path, keyword, key]);
      }
    }
  }
}

/** Whether a value is an object, which a schema and a document can both be. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%24', '$');
}
