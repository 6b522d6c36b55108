import { empathyMissingOnComplaint } from '../../../../src/core/etiquette/rules/empathy-missing-on-complaint.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('empathy-missing-on-complaint', () => {
  it('reports steps of a script', () => {
    checkFlow(
      empathyMissingOnComplaint,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { intent: complaint, goto: ask }
      - { otherwise: true, goto: bye }
  ask:
    say: What is your order number?
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['ask'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      empathyMissingOnComplaint,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { intent: complaint, goto: ask }
      - { otherwise: true, goto: bye }
  ask:
    say: I'm sorry that we left you waiting. What is your order number?
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      empathyMissingOnComplaint,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { intent: complaint, goto: hear }
      - { otherwise: true, goto: bye }
  hear:
    respond: desk/unknown
    goto: bye
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
      empathyMissingOnComplaint,
      `
0 customer: this is the third time I write and I am fed up
10 agent: Hello Maya, what is your order number?
20 customer: LM-730112
30 agent: Which day suits you?
`,
      ['1'],
    );
    checkTranscript(
      empathyMissingOnComplaint,
      `
0 customer: this is ridiculous
10 agent: What is your order number?
`,
      ['1?'],
      { top: { ended: undefined } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      empathyMissingOnComplaint,
      `
0 customer: this is the third time I write and I am fed up
10 agent: Hello Maya, I'm sorry that you had to write three times.
20 agent: What is your order number?
`,
      [],
    );
    checkTranscript(
      empathyMissingOnComplaint,
      `
0 customer: where is my parcel?
10 agent: What is your order number?
`,
      [],
    );
  });
});
