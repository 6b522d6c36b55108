import { introAgentNameMissing } from '../../../../src/core/etiquette/rules/intro-agent-name-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('intro-agent-name-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      introAgentNameMissing,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { otherwise: true, goto: bye }
`),
      ['hello'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      introAgentNameMissing,
      sampleScript(`
  hello:
    say: Hello, I'm {{agent.firstName}}. What can I do for you?
    goto: bye
`),
      [],
    );
    checkFlow(
      introAgentNameMissing,
      sampleScript(`
  hello:
    say: Hello {{customer.firstName}}.
    goto: name
  name:
    say: My name is Robin.
    goto: bye
`),
      [],
    );
    checkFlow(
      introAgentNameMissing,
      sampleScript(`
  hello:
    respond: desk/unknown
    goto: bye
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      introAgentNameMissing,
      `
0 customer: hi
10 agent: Hello, how can I help?
20 customer: my parcel is late
30 agent: I can look into that.
`,
      ['1'],
    );
    checkTranscript(
      introAgentNameMissing,
      `
0 customer: hi
10 agent: Hello, how can I help?
`,
      ['1?'],
      { top: { ended: undefined } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      introAgentNameMissing,
      `
0 customer: hi
10 agent: Hello, Robin here.
20 customer: my parcel is late
`,
      [],
      { top: { agent: { name: 'Robin' } } },
    );
    checkTranscript(
      introAgentNameMissing,
      `
0 customer: hi
10 agent: Hello.
12 agent: My name is Robin.
`,
      [],
    );
  });
});
