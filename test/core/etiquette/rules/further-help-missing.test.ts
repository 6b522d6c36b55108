import { furtherHelpMissing } from '../../../../src/core/etiquette/rules/further-help-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('further-help-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      furtherHelpMissing,
      sampleScript(`
  fix:
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['bye'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      furtherHelpMissing,
      sampleScript(`
  fix:
    say: I've reset your line. Is there anything else I can help with?
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
      furtherHelpMissing,
      sampleScript(`
  fix:
    say: I'll call you tomorrow.
    end: follow-up
`),
      [],
    );
    checkFlow(
      furtherHelpMissing,
      sampleScript(`
  fix:
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
      furtherHelpMissing,
      `
0 customer: my line is down
10 agent: I've reset your line.
20 agent: Goodbye, and have a good day.
`,
      ['2'],
    );
    checkTranscript(
      furtherHelpMissing,
      `
0 customer: my line is down
10 agent: Hello.
20 agent: I've reset your line.
`,
      ['2?'],
      { top: { ended: undefined } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      furtherHelpMissing,
      `
0 customer: my line is down
10 agent: I've reset it. Is there anything else I can help with?
20 agent: Goodbye.
`,
      [],
    );
    checkTranscript(
      furtherHelpMissing,
      `
0 customer: my line is down
10 agent: I've reset it.
20 customer: thanks, that's all
30 agent: Goodbye.
`,
      [],
    );
    checkTranscript(
      furtherHelpMissing,
      `
0 customer: hi
10 agent: Hello.
20 agent: The billing team can help.
30 agent transfer queue=billing
`,
      [],
    );
  });
});
