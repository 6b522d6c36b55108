import { greetingMissing } from '../../../../src/core/etiquette/rules/greeting-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('greeting-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      greetingMissing,
      sampleScript(`
  ask:
    say: What is your order number?
    goto: bye
`),
      ['ask'],
    );
    checkFlow(
      greetingMissing,
      sampleScript(`
  pick:
    decide:
      - { when: 'channel == "web"', goto: hello }
      - { otherwise: true, goto: plain }
  hello:
    say: Hello {{customer.firstName}}.
    goto: bye
  plain:
    say: What is your order number?
    goto: bye
`),
      ['plain'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      greetingMissing,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    goto: bye
`),
      [],
    );
    checkFlow(
      greetingMissing,
      sampleScript(`
  notice:
    say: This chat is kept for a year.
    goto: hello
  hello:
    say: Hi {{customer.firstName}}.
    goto: bye
`),
      [],
    );
    checkFlow(
      greetingMissing,
      sampleScript(`
  hello:
    respond: desk/unknown
    goto: bye
`),
      [],
    );
    checkFlow(
      greetingMissing,
      sampleScript(`
  ask:
    say: What is your postcode?
    goto: done
  done:
    say: Thank you.
    end: passed
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      greetingMissing,
      `
0 customer: hi, my parcel is late
20 agent: What is your order number?
40 customer: LM-730112
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      greetingMissing,
      `
0 customer: hi, my parcel is late
20 agent: Hello Maya, I can look into that.
`,
      [],
    );
    checkTranscript(
      greetingMissing,
      `
0 bot: Hello, I am the robot.
20 agent: What is your order number?
`,
      [],
    );
    checkTranscript(
      greetingMissing,
      `
0 customer: hi
10 agent: One moment.
12 agent: Hello Maya.
`,
      [],
    );
  });
});
