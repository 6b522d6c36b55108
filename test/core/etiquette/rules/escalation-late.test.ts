import { escalationLate } from '../../../../src/core/etiquette/rules/escalation-late.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('escalation-late', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      escalationLate,
      `
0 customer: your charger caught fire
10 agent: Which model is it?
20 agent: When did you buy it?
30 agent: I can send a new one.
`,
      ['3'],
    );
    checkTranscript(
      escalationLate,
      `
0 customer: my lawyer will write to you
10 agent: What is your order number?
`,
      ['1?'],
      { top: { ended: undefined } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      escalationLate,
      `
0 customer: your charger caught fire
10 agent: Are you safe?
20 agent transfer queue=safety
`,
      [],
    );
    checkTranscript(
      escalationLate,
      `
0 customer: my line is down
10 agent: I can look into that.
`,
      [],
    );
  });
});
