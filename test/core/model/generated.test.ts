import assert from 'node:assert/strict';
import { generateModel, readModelFile, readSchemas } from '../../../scripts/generate-model.ts';

describe('the generated model', () => {
  let generated: Map<string, string>;

  before(async () => {
    generated = await generateModel(readSchemas());
  });

  for (const kind of readSchemas().keys()) {
    it(`has the types of ${kind} as its schema describes them`, () => {
      const name = `${kind}.ts`;
      assert.equal(readModelFile(name), generated.get(name), `run "npx tsx scripts/generate-model.ts"`);
    });
  }

  it('uses unknown, never any', () => {
    for (const text of generated.values()) {
      assert.doesNotMatch(text.replace(/\/\*.*?\*\//gs, ''), /\bany\b(?!')/);
    }
  });
});
