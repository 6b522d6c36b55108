import { greetingDuplicate } from '../../../../src/core/etiquette/rules/greeting-duplicate.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('greeting-duplicate', () => {
  it('reports steps of a script', () => {
    checkFlow(
      greetingDuplicate,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: Hi {{customer.firstName}}, could you tell me more?
    goto: bye
`),
      ['more'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      greetingDuplicate,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: Could you tell me more?
    goto: back
    max: 2
    else: bye
`),
      [],
    );
    checkFlow(
      greetingDuplicate,
      sampleScript(`
  pick:
    decide:
      - { when: 'channel == "web"', goto: one }
      - { otherwise: true, goto: two }
  one:
    say: Hello {{customer.firstName}}.
    goto: bye
  two:
    say: Hi there.
    goto: bye
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      greetingDuplicate,
      `
0 customer: hi
10 agent: Hello Maya, I'm Sam.
20 customer: my parcel is late
30 agent: Good morning! I can look into that.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      greetingDuplicate,
      `
0 customer: hi
10 agent: Hello Maya, I'm Sam.
20 customer: my parcel is late
30 agent: I can look into that.
`,
      [],
    );
    checkTranscript(
      greetingDuplicate,
      `
0 customer: hi
10 agent: Hello Maya, I'm Sam.
20 agent transfer queue=billing
30 agent: Hello Maya, I'm Jo from Billing.
`,
      [],
    );
    checkTranscript(
      greetingDuplicate,
      `
0 customer: hi
10 agent: Hello Maya.
90000 customer: still there?
90010 agent: Hello Maya, yes.
`,
      [],
    );
  });
});
