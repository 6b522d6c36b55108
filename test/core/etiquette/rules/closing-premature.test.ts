import { closingPremature } from '../../../../src/core/etiquette/rules/closing-premature.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('closing-premature', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      closingPremature,
      `
0 customer: my line is down
10 agent: I've reset it.
20 customer: and when will it be as fast as before?
30 agent: Thank you for chatting with me. Goodbye.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      closingPremature,
      `
0 customer: my line is down
10 agent: I've reset it.
20 customer: thanks, that's all
30 agent: Thank you for chatting with me. Goodbye.
`,
      [],
    );
    checkTranscript(
      closingPremature,
      `
0 customer: when will it be fast?
30 agent: It takes about two hours. Goodbye.
`,
      [],
    );
  });
});
