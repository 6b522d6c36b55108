import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

const file = new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);

/** Gives the check of a text against the schema of SARIF 2.1.0; it fails with what is wrong. */
export function createSarifCheck(): (text: string) => void {
  const isValid = compile();
  return (text) => {
    assert.ok(isValid(JSON.parse(text)), JSON.stringify(isValid.errors, undefined, 2));
  };
}

function compile(): ValidateFunction {
  // The draft of JSON Schema that it names is older than our validator, which reads all that it uses but its name.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
}
