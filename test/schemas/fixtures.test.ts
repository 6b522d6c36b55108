import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readSchemas } from '../../scripts/generate-model.ts';
import type { Schema } from '../../scripts/to-type-schema.ts';
import { createValidator } from './create-validator.ts';
import { isSchema, schemaPlaces } from './schema-places.ts';

const kinds = [...readSchemas().keys()].filter((kind) => kind !== 'common');

describe('a document of each kind', () => {
  const visited = new Set<string>();
  const schemas = new Map([...readSchemas()].map(([kind, schema]) => [kind, markProperties(schema)]));
  const ajv = createValidator(schemas.values());
  ajv.addKeyword({
    keyword: 'x-visited',
    schemaType: 'string',
    validate: (mark: string) => visited.add(mark).has(mark),
  });

  for (const kind of kinds) {
    it(`is valid: ${kind}`, () => {
      const validate = getValidator(ajv, kind);
      assert.ok(validate(readFixture(kind)), ajv.errorsText(validate.errors));
    });

    it(`is not valid with an unknown key: ${kind}`, () => {
      assertUnknownKey(getValidator(ajv, kind), readFixture(kind));
    });

    it(`has no block that is valid with an unknown key: ${kind}`, () => {
      for (const [name, block] of Object.entries(schemas.get(kind)?.$defs ?? {}) as [string, Schema][]) {
        if (block.additionalProperties === false) {
          (block.examples as unknown[]).forEach((example) => assertUnknownKey(getValidator(ajv, kind, name), example));
        }
      }
    });
  }

  it('uses, over all kinds, every property that there is', () => {
    kinds.forEach((kind) => getValidator(ajv, kind)(readFixture(kind)));
    getValidator(ajv, 'etiquette', 'rule')({ type: 'a type that nobody knows', tokens: ['please'] });
    const marks = [...schemas.values()].flatMap((schema) =>
      [...schemaPlaces(schema)].map((place) => place.schema['x-visited']),
    );
    const properties = marks.filter((mark) => typeof mark === 'string');
    assert.ok(properties.length > 300);
    assert.deepEqual(
      properties.filter((mark) => !visited.has(mark)),
      [],
    );
  });
});

/** The schema with a mark on each property, except those that only repeat another one. */
function markProperties(schema: Schema): Schema {
  const copy = structuredClone(schema);
  for (const { schema: property, path, address } of schemaPlaces(copy)) {
    const isOwn = path[0] === '$defs' && path.at(-2) === 'properties' && path.at(-1) !== 'lint';
    if (isOwn && !String(property.$ref).includes('/properties/')) {
      Object.assign(property, { 'x-visited': address });
    }
  }
  return copy;
}

function getValidator(ajv: Ajv2020, kind: string, block?: string): ValidateFunction {
  const validate = ajv.getSchema(
    `https://chatwright.dev/schemas/${kind}.schema.json${block === undefined ? '' : `#/$defs/${block}`}`,
  );
  assert.ok(validate);
  return validate;
}

function assertUnknownKey(validate: ValidateFunction, document: unknown): void {
  assert.ok(isSchema(document));
  assert.equal(validate({ ...document, surprise: 1 }), false);
  assert.deepEqual(
    validate.errors?.map((error): unknown => error.params.additionalProperty),
    ['surprise'],
  );
}

function readFixture(kind: string): unknown {
  return parse(readFileSync(new URL(`fixtures/${kind}.yaml`, import.meta.url), 'utf8'));
}
