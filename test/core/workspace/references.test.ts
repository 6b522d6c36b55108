import { referencesSentences } from '../../../src/core/base/sentences/en/references.ts';
import { assertEachCode, describeCases } from '../engine/faulty-case.ts';
import { referenceCases } from './reference-cases.ts';

describe('what is wrong with the names in a workspace', () => {
  it('has an example for each of its sentences', () => {
    assertEachCode(referencesSentences, referenceCases);
  });

  describeCases(referenceCases);
});
