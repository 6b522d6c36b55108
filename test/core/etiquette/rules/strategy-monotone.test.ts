import { strategyMonotone } from '../../../../src/core/etiquette/rules/strategy-monotone.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('strategy-monotone', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      strategyMonotone,
      `
0 customer: hi
10 agent: What is your name?
20 agent: What is your plan?
30 agent: What is your street?
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      strategyMonotone,
      `
0 customer: hi
10 agent: What is your name?
20 agent: What is your postcode?
30 agent: I'm sorry about that.
`,
      [],
    );
  });
});
