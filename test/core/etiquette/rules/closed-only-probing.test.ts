import { closedOnlyProbing } from '../../../../src/core/etiquette/rules/closed-only-probing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('closed-only-probing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      closedOnlyProbing,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, is your internet down?
    replies:
      - { otherwise: true, goto: more }
  more:
    stage: discovery
    say: Is the light red?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['more'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      closedOnlyProbing,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, is your internet down?
    replies:
      - { otherwise: true, goto: more }
  more:
    stage: discovery
    say: What colour is the light?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      closedOnlyProbing,
      `
0 customer: hi
10 agent: Is it about your line?
20 agent: Is it slow?
30 agent: Did you restart it?
40 agent: Does it work now?
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      closedOnlyProbing,
      `
0 customer: hi
10 agent: What happened?
20 agent: Is it slow?
30 agent: Did you restart it?
40 agent: Does it work now?
`,
      [],
    );
  });
});
