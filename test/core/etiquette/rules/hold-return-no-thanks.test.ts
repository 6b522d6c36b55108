import { holdReturnNoThanks } from '../../../../src/core/etiquette/rules/hold-return-no-thanks.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('hold-return-no-thanks', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      holdReturnNoThanks,
      `
0 customer: my line is down
12 agent hold until=132
110 agent resume
112 agent: A cable is cut in your street.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      holdReturnNoThanks,
      `
0 customer: my line is down
12 agent hold until=132
112 agent: Thank you for waiting. A cable is cut.
`,
      [],
    );
    checkTranscript(
      holdReturnNoThanks,
      `
0 customer: my line is down
12 agent hold until=132
40 agent: A cable is cut in your street.
`,
      [],
    );
  });
});
