import { ackMissingLongGap } from '../../../../src/core/etiquette/rules/ack-missing-long-gap.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('ack-missing-long-gap', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      ackMissingLongGap,
      `
0 customer: my line is down
10 agent: What do you see?
20 customer: a red light
200 agent: Thank you.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      ackMissingLongGap,
      `
0 customer: my line is down
10 agent: What do you see?
20 customer: a red light
50 agent: Thank you.
`,
      [],
    );
    checkTranscript(
      ackMissingLongGap,
      `
0 customer: my line is down
200 system assign
220 agent: What do you see?
`,
      [],
    );
    checkTranscript(
      ackMissingLongGap,
      `
0 customer: my line is down
10 agent: May I take five minutes?
12 agent hold until=300
20 customer: sure
280 agent: Thank you for waiting.
`,
      [],
    );
  });
});
