import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '../../scripts/to-type-schema.ts';

/** Our own keywords, which say what a value means and change nothing about what is valid. */
export const ourKeywords = ['x-uses', 'x-defines', 'x-text', 'x-pattern-says'];

/** Validates against all schemas, as strictly as our checker does. */
export function createValidator(schemas: Iterable<Schema>): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  ourKeywords.forEach((keyword) => ajv.addKeyword({ keyword, schemaType: 'string' }));
  ajv.addSchema([...schemas]);
  return ajv;
}
