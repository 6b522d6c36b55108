import { restatementMissing } from '../../../../src/core/etiquette/rules/restatement-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('restatement-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      restatementMissing,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, what can I do for you?
    goto: send
  send:
    stage: resolution
    say: I've sent a new parcel today.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['send'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      restatementMissing,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, what can I do for you?
    goto: hear
  hear:
    stage: discovery
    say: So you'd like a new parcel, is that right?
    goto: send
  send:
    stage: resolution
    say: I've sent a new parcel today.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      restatementMissing,
      sampleScript(`
  hello:
    respond: desk/unknown
    goto: send
  send:
    stage: resolution
    say: I've sent a new parcel today.
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
      restatementMissing,
      `
0 customer: my new coffee machine leaks all over the kitchen since I put it there
10 agent: Hello Maya, I'm Sam.
20 agent: Let me open your records.
30 agent: What is your postcode?
40 customer: LS6 2QT
50 agent: I've sent a new one.
`,
      ['2'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      restatementMissing,
      `
0 customer: my new coffee machine leaks all over the kitchen since I put it there
10 agent: Hello Maya, I'm Sam.
20 agent: So the coffee machine leaks, is that right?
30 agent: What is your postcode?
50 agent: I've sent a new one.
`,
      [],
    );
    checkTranscript(
      restatementMissing,
      `
0 customer: hi
10 agent: Hello Maya.
20 agent: One moment.
30 agent: What is it?
40 agent: Thank you.
`,
      [],
    );
  });
});
