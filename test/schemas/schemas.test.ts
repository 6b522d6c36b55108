import assert from 'node:assert/strict';
import { readSchemas } from '../../scripts/generate-model.ts';
import type { Schema } from '../../scripts/to-type-schema.ts';
import { createValidator, ourKeywords } from './create-validator.ts';
import { isSchema, schemaPlaces } from './schema-places.ts';
import type { SchemaPlace } from './schema-places.ts';

const idKinds =
  'response library step variable fact hours intent tag queue outcome scenario scorecard customer brand script shortcut locale channel platform-target rule'.split(
    ' ',
  );
const blocks: Record<string, string> = {
  project: 'header variable fact intent brand customer target tag queue hours',
  responses: 'header response',
  chatscript:
    'header step step-goto step-replies step-choose step-decide step-ask step-verify step-run step-transfer step-end anytime required',
  scenario: 'header known reaction',
  shift: 'header arrival',
  chattest: 'header test-step invariant',
  scorecard: 'header section',
  etiquette:
    'header rule rule-existence rule-substitution rule-occurrence rule-repetition rule-consistency rule-conditional rule-capitalization rule-metric rule-sequence rule-before rule-at-most rule-on-every-path pack-test',
  reviews: 'header approval change translation',
  transcript: 'header turn',
};
const hostile = ['a', '0', '-', '/', 'a.', 'a/', '1s', ' ', 'a@a+'].map((part) => `${part.repeat(50_000)}!`);

describe('the schemas', () => {
  const schemas = readSchemas();
  const ajv = createValidator(schemas.values());
  const places = [...schemas.values()].flatMap((schema) => [...schemaPlaces(schema)]);
  const described = places.filter(({ path }) => isProperty(path) || isDefinition(path));

  it('describe each kind of block under its own name', () => {
    for (const [kind, names] of Object.entries(blocks)) {
      const definitions = Object.keys(schemas.get(kind)?.$defs ?? {});
      assert.deepEqual(
        names.split(' ').filter((name) => !definitions.includes(name)),
        [],
        kind,
      );
    }
  });

  for (const keyword of ['title', 'description', 'examples']) {
    it(`give every property and every kind of block its ${keyword}`, () => {
      assert.deepEqual(described.filter((place) => !isFilled(resolve(place)[keyword])).map(toAddress), []);
    });
  }

  it('hold nothing but valid examples', () => {
    for (const { schema, address } of places.filter((place) => Array.isArray(place.schema.examples))) {
      const validate = ajv.compile({ $ref: address });
      for (const example of schema.examples as unknown[]) {
        assert.ok(validate(example), `${address}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
      }
    }
  });

  it('compile on their own for each kind of block', () => {
    for (const { address } of places.filter(({ path }) => isDefinition(path))) {
      assert.ok(ajv.getSchema(address), address);
    }
  });

  it('ask only for the presence of keys where they offer a choice', () => {
    const choices = places.flatMap(({ schema, address }) =>
      [schema.anyOf, schema.oneOf]
        .flat()
        .filter(isSchema)
        .map((branch) => ({ branch, address })),
    );
    assert.ok(choices.length > 0);
    assert.deepEqual(choices.filter(({ branch }) => Object.keys(branch).join() !== 'required').map(toAddress), []);
  });

  it('choose between kinds of blocks only for other editors', () => {
    const inBlocks = places.filter(({ path }) => path[0] === '$defs');
    assert.deepEqual(inBlocks.filter(({ schema }) => 'if' in schema || 'allOf' in schema).map(toAddress), []);
    assert.deepEqual(
      places.filter(({ schema }) => 'unevaluatedProperties' in schema || 'not' in schema),
      [],
    );
  });

  it('say how long a list may be wherever nothing may follow its first items', () => {
    const closed = places.filter(({ schema }) => schema.items === false);
    assert.ok(closed.length > 0);
    assert.deepEqual(closed.filter(({ schema }) => !('maxItems' in schema)).map(toAddress), []);
  });

  it('say of every pattern in words what is expected', () => {
    const patterns = places.filter(({ schema }) => 'pattern' in schema);
    assert.ok(patterns.length > 0);
    assert.deepEqual(patterns.filter(({ schema }) => !isFilled(schema['x-pattern-says'])).map(toAddress), []);
  });

  it('have no pattern that a long text can keep busy', () => {
    for (const { schema } of places.filter(({ schema }) => 'pattern' in schema)) {
      const pattern = new RegExp(String(schema.pattern), 'u');
      hostile.forEach((text) => assert.equal(pattern.test(text), false));
    }
  });

  it('close every object of a fixed shape, and let rules be switched off in it', () => {
    const fixed = places.filter(({ schema, path }) => isSchema(schema.properties) && !isForOtherEditors(path));
    assert.deepEqual(fixed.filter(({ schema }) => schema.additionalProperties !== false).map(toAddress), []);
    const withoutLint = fixed.filter(({ schema }) => !('lint' in (schema.properties as Schema)));
    assert.deepEqual(withoutLint.map(toAddress), ['https://chatwright.dev/schemas/common.schema.json#/$defs/lint']);
  });

  it('name only kinds of ids and texts that we know', () => {
    for (const { schema, address } of places) {
      for (const kind of [schema['x-uses'], schema['x-defines']]) {
        assert.ok(kind === undefined || idKinds.some((known) => known === kind), address);
      }
      assert.ok([undefined, 'template', 'condition'].includes(schema['x-text'] as string | undefined), address);
      const foreign = Object.keys(schema).filter((key) => key.startsWith('x-') && !ourKeywords.includes(key));
      assert.deepEqual(foreign, [], address);
    }
  });

  /** What a place says, or what the definition says that it refers to. */
  function resolve({ schema, address }: Pick<SchemaPlace, 'schema' | 'address'>): Schema {
    if (typeof schema.$ref !== 'string') {
      return schema;
    }
    const target = new URL(schema.$ref, address).href;
    const found = ajv.getSchema(target)?.schema;
    assert.ok(isSchema(found), target);
    return { ...resolve({ schema: found, address: target }), ...schema };
  }
});

function isProperty(path: readonly string[]): boolean {
  return path.at(-2) === 'properties' && !isForOtherEditors(path);
}

function isDefinition(path: readonly string[]): boolean {
  return path.length === 2 && path[0] === '$defs';
}

function isForOtherEditors(path: readonly string[]): boolean {
  return path[0] !== '$defs';
}

function isFilled(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0;
}

function toAddress({ address }: { readonly address: string }): string {
  return address;
}
