import { transferNoConsent } from '../../../../src/core/etiquette/rules/transfer-no-consent.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('transfer-no-consent', () => {
  it('reports steps of a script', () => {
    checkFlow(
      transferNoConsent,
      sampleScript(`
  tell:
    say: What is it about?
    replies:
      - { otherwise: true, goto: move }
  move:
    say: I'm passing you to the billing team.
    transfer: { queue: seniors, note: required }
`),
      ['move'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      transferNoConsent,
      sampleScript(`
  tell:
    say: The billing team can settle this. Shall I bring them in?
    replies:
      - { otherwise: true, goto: move }
  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`),
      [],
    );
    checkFlow(
      transferNoConsent,
      sampleScript(`
  pick:
    decide:
      - { when: 'locale == "es-ES"', goto: move }
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved

  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`),
      [],
    );
    checkFlow(
      transferNoConsent,
      sampleScript(`
  tell:
    say: What is it about?
    replies:
      - { intent: wants-human, goto: move }
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved

  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      transferNoConsent,
      `
0 customer: I was charged twice
10 agent: The billing team can trace it. I'm connecting you.
30 agent transfer queue=billing
`,
      ['2'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      transferNoConsent,
      `
0 customer: I was charged twice
10 agent: The billing team can trace it. Shall I connect you?
20 customer: ok
30 agent transfer queue=billing
`,
      [],
    );
    checkTranscript(
      transferNoConsent,
      `
0 customer: I want to speak to a manager
10 agent: Of course.
30 agent transfer queue=billing
`,
      [],
    );
  });
});
