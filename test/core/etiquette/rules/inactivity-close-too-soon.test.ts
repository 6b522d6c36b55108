import { inactivityCloseTooSoon } from '../../../../src/core/etiquette/rules/inactivity-close-too-soon.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('inactivity-close-too-soon', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      inactivityCloseTooSoon,
      `
0 customer: my line is down
10 agent: What is your account number?
70 agent close
`,
      ['2'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      inactivityCloseTooSoon,
      `
0 customer: my line is down
10 agent: What is your account number?
150 agent: Are you still there?
400 agent close
`,
      [],
    );
    checkTranscript(
      inactivityCloseTooSoon,
      `
0 customer: my line is down
10 agent: Is there anything else?
20 customer: no
25 agent: Goodbye.
30 agent close
`,
      [],
    );
  });
});
