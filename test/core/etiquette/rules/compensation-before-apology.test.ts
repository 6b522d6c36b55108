import { compensationBeforeApology } from '../../../../src/core/etiquette/rules/compensation-before-apology.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('compensation-before-apology', () => {
  it('reports steps of a script', () => {
    checkFlow(
      compensationBeforeApology,
      sampleScript(`
  hear:
    say: I've added a credit of £10 to your account.
    goto: late
  late:
    say: I'm sorry that the line failed.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['hear'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      compensationBeforeApology,
      sampleScript(`
  hear:
    say: I'm sorry that the line failed.
    goto: late
  late:
    say: I've added a credit of £10 to your account.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      compensationBeforeApology,
      sampleScript(`
  hear:
    say: I've added a credit of £10 to your account.
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
      compensationBeforeApology,
      `
0 customer: my line is down again
10 agent: I can offer you a voucher for £10.
20 agent: I'm sorry that it failed.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      compensationBeforeApology,
      `
0 customer: my line is down again
10 agent: I'm sorry that it failed. I can offer you a voucher for £10.
`,
      [],
    );
  });
});
