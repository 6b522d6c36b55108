import { agentEndsFirst } from '../../../../src/core/etiquette/rules/agent-ends-first.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('agent-ends-first', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      agentEndsFirst,
      `
0 customer: my line is down
10 agent: I've reset it.
20 agent: Thank you for chatting with me. Goodbye.
25 agent close
`,
      ['2'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      agentEndsFirst,
      `
0 customer: my line is down
10 agent: I've reset it.
15 customer: great
20 agent: Thank you for chatting with me. Goodbye.
25 agent close
`,
      [],
    );
  });
});
