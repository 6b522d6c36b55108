import { schemaSentences } from '../../../src/core/base/sentences/en/schema.ts';
import { assertEachCode, describeCases } from '../engine/faulty-case.ts';
import { schemaCases } from './schema-cases.ts';

describe('what does not fit the kind of a document', () => {
  it('has an example for each of its sentences', () => {
    assertEachCode(schemaSentences, schemaCases);
  });

  describeCases(schemaCases);
});
