import { deadAir } from '../../../../src/core/etiquette/rules/dead-air.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('dead-air', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      deadAir,
      `
0 customer: my line is down
10 agent: Let me look into that.
300 agent: I found it.
`,
      ['2'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      deadAir,
      `
0 customer: my line is down
10 agent: Let me look into that.
90 agent: I'm still reading.
150 agent: I found it.
`,
      [],
    );
    checkTranscript(
      deadAir,
      `
0 customer: my line is down
10 agent: What do you see?
300 agent: Are you still there?
`,
      [],
    );
    checkTranscript(
      deadAir,
      `
0 customer: my line is down
10 agent: Give me five minutes to look.
290 agent: I found it.
`,
      [],
    );
  });
});
