import { asksAgainGivenInfo } from '../../../../src/core/etiquette/rules/asks-again-given-info.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('asks-again-given-info', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      asksAgainGivenInfo,
      `
0 customer: where is my parcel
10 agent: What is your order number?
20 customer: LM-730112
30 agent: Could you give me your order number, please?
`,
      ['3'],
    );
    checkTranscript(
      asksAgainGivenInfo,
      `
0 customer: my email is maya@example.com
10 agent: What is your email address?
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      asksAgainGivenInfo,
      `
0 customer: where is my parcel
10 agent: What is your order number?
20 customer: LM-730112
30 agent: Thank you. It arrives on Friday.
`,
      [],
    );
    checkTranscript(
      asksAgainGivenInfo,
      `
0 customer: where is my parcel
10 agent: What is your order number?
20 customer: LM-730113
30 agent: That order number belongs to nothing I can find. What is the right order number?
`,
      [],
    );
    checkTranscript(
      asksAgainGivenInfo,
      `
0 customer: hi
10 agent: What is your order number?
20 customer: what for?
30 agent: What is your order number?
`,
      [],
    );
  });
});
