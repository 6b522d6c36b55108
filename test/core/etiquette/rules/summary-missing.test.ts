import { summaryMissing } from '../../../../src/core/etiquette/rules/summary-missing.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('summary-missing', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      summaryMissing,
      `
0 customer: the light is still red
10 agent: Could you try the next port?
20 customer: the light is still red
30 agent: Could you try the next port?
40 customer: the light is still red
50 agent: Could you try the next port?
60 customer: the light is still red
70 agent: Could you try the next port?
80 customer: the light is still red
90 agent: Could you try the next port?
100 customer: the light is still red
110 agent: Could you try the next port?
120 agent: Good. Is there anything else?
130 customer: no
140 agent: Goodbye.
`,
      ['12'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      summaryMissing,
      `
0 customer: the light is still red
10 agent: Could you try the next port?
20 customer: the light is still red
30 agent: Could you try the next port?
40 customer: the light is still red
50 agent: Could you try the next port?
60 customer: the light is still red
70 agent: Could you try the next port?
80 customer: the light is still red
90 agent: Could you try the next port?
100 customer: the light is still red
110 agent: Could you try the next port?
120 agent: To sum up, I moved you to another line. Is there anything else?
130 customer: no
140 agent: Goodbye.
`,
      [],
    );
    checkTranscript(
      summaryMissing,
      `
0 customer: hi
10 agent: Hello.
20 agent: Goodbye.
`,
      [],
    );
  });
});
