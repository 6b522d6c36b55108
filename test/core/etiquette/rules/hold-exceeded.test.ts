import { holdExceeded } from '../../../../src/core/etiquette/rules/hold-exceeded.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('hold-exceeded', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      holdExceeded,
      `
0 customer: my line is down
10 agent: May I take two minutes?
12 agent hold until=132
300 agent: Thank you for waiting.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      holdExceeded,
      `
0 customer: my line is down
10 agent: May I take two minutes?
12 agent hold until=132
120 agent: Thank you for waiting.
`,
      [],
    );
    checkTranscript(
      holdExceeded,
      `
0 customer: my line is down
12 agent hold until=132
20 customer: take your time
300 agent: Thank you for waiting.
`,
      [],
    );
  });
});
