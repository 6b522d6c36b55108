import { transferUnverified } from '../../../../src/core/etiquette/rules/transfer-unverified.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('transfer-unverified', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      transferUnverified,
      `
0 customer: I was charged twice
30 agent transfer queue=billing
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      transferUnverified,
      `
0 customer: I was charged twice
20 agent verify level=2 passed=true
30 agent transfer queue=billing
`,
      [],
    );
  });
});
