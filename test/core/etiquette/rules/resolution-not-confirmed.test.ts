import { resolutionNotConfirmed } from '../../../../src/core/etiquette/rules/resolution-not-confirmed.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('resolution-not-confirmed', () => {
  it('reports steps of a script', () => {
    checkFlow(
      resolutionNotConfirmed,
      sampleScript(`
  fix:
    stage: resolution
    say: I've moved you to a stronger line.
    goto: more
  more:
    stage: closing
    say: Is there anything else?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['fix'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      resolutionNotConfirmed,
      sampleScript(`
  fix:
    stage: resolution
    say: I've moved you to a stronger line. Does a page open now?
    replies:
      - { otherwise: true, goto: more }
  more:
    stage: closing
    say: Is there anything else?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      resolutionNotConfirmed,
      sampleScript(`
  who:
    run: { script: shared/identity, passed: fix, failed: bye }
  fix:
    stage: resolution
    say: I've moved you.
    goto: more
  more:
    stage: closing
    say: Is there anything else?
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
      resolutionNotConfirmed,
      `
0 customer: my line is down
10 agent: Hello Maya.
20 agent: What is your account number?
30 customer: LA20418837
40 agent: Thank you.
50 agent: I've moved you to a stronger line.
60 agent: Is there anything else I can help with?
70 customer: no
80 agent: Goodbye.
`,
      ['5'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      resolutionNotConfirmed,
      `
0 customer: my line is down
10 agent: Hello Maya.
20 agent: What is your account number?
40 agent: Thank you.
50 agent: I've moved you to a stronger line. Does a page open now?
55 customer: yes
60 agent: Is there anything else I can help with?
`,
      [],
    );
    checkTranscript(
      resolutionNotConfirmed,
      `
0 customer: my line is down
10 agent: Hello Maya.
20 agent: What is your account number?
40 agent: Thank you.
50 agent: I've moved you to a stronger line.
55 customer: it works
60 agent: Is there anything else I can help with?
`,
      [],
    );
  });
});
