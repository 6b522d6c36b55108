import { transferRepeatRequired } from '../../../../src/core/etiquette/rules/transfer-repeat-required.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('transfer-repeat-required', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      transferRepeatRequired,
      `
0 customer: where is my parcel
10 agent: What is your order number?
20 customer: LM-730112
30 agent transfer queue=orders
40 agent: What is your order number?
`,
      ['4'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      transferRepeatRequired,
      `
0 customer: where is my parcel
10 agent: What is your order number?
20 customer: LM-730112
30 agent transfer queue=orders
40 agent: I have your order LM-730112 open.
`,
      [],
    );
  });
});
