import { empathyRepeated } from '../../../../src/core/etiquette/rules/empathy-repeated.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('empathy-repeated', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      empathyRepeated,
      `
0 customer: my line is down
10 agent: I can see how tiring this is for you. What happened?
20 customer: no idea
30 agent: I can see how tiring this is for you. One moment.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      empathyRepeated,
      `
0 customer: my line is down
10 agent: I can see how tiring this is for you. What happened?
30 agent: A week without a line is hard when you work from home.
`,
      [],
    );
    checkTranscript(
      empathyRepeated,
      `
0 customer: hi
10 agent: Thank you for your patience with us.
20 agent: Thank you for your patience with us.
`,
      [],
    );
  });
});
