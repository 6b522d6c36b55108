import { structureSentences } from '../../../src/core/base/sentences/en/structure.ts';
import { assertEachCode, describeCases } from '../engine/faulty-case.ts';
import { structureCases } from './structure-cases.ts';

describe('what is wrong with the structure of a document', () => {
  it('has an example for each of its sentences', () => {
    assertEachCode(structureSentences, structureCases);
  });

  describeCases(structureCases);
});
