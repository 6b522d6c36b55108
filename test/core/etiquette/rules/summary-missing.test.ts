import { summaryMissing } from '../../../../src/core/etiquette/rules/summary-missing.ts';
import { checkTranscript } from '../check-transcript.ts';

/** Six times the same question and answer, which is a long chat. */
const LONG = Array.from(
  { length: 6 },
  (_, index) =>
    `${String(index * 20)} customer: the light is still red\n${String(index * 20 + 10)} agent: Could you try the next port?\n`,
).join('');

describe('summary-missing', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      summaryMissing,
      `${LONG}
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
      `${LONG}
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
