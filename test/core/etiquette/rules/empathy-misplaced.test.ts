import { empathyMisplaced } from '../../../../src/core/etiquette/rules/empathy-misplaced.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('empathy-misplaced', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      empathyMisplaced,
      `
0 customer: this is ridiculous, I have waited for weeks
10 agent: Great! I'm Sam and I can help.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      empathyMisplaced,
      `
0 customer: this is ridiculous, I have waited for weeks
10 agent: I'm sorry that you had to wait for weeks.
`,
      [],
    );
    checkTranscript(
      empathyMisplaced,
      `
0 customer: this was ridiculous, but it works now, thanks
5 customer: all good
10 agent: Great! Is there anything else?
`,
      [],
    );
  });
});
