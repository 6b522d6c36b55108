import { transferCold } from '../../../../src/core/etiquette/rules/transfer-cold.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('transfer-cold', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      transferCold,
      `
0 customer: I was charged twice
10 agent: Shall I connect you?
20 customer: ok
30 agent transfer queue=billing
`,
      ['3'],
    );
    checkTranscript(
      transferCold,
      `
0 customer: I was charged twice
30 agent transfer queue=billing note=refund
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      transferCold,
      `
0 customer: I was charged twice
30 agent transfer queue=billing note="Charged twice for LM-730112 on 3 March, wants one back."
`,
      [],
    );
    checkTranscript(
      transferCold,
      `
0 customer: I was charged twice
20 agent note text="Charged twice for LM-730112 on 3 March, wants one back."
30 agent transfer queue=billing
`,
      [],
    );
  });
});
