import { closingMissing } from '../../../../src/core/etiquette/rules/closing-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('closing-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      closingMissing,
      sampleScript(`
  fix:
    say: Is there anything else?
    replies:
      - { otherwise: true, goto: done }
  done:
    say: Noted.
    end: resolved
`),
      ['done'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      closingMissing,
      sampleScript(`
  fix:
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
      closingMissing,
      sampleScript(`
  fix:
    respond: desk/unknown
    end: resolved
`),
      [],
    );
    checkFlow(
      closingMissing,
      sampleScript(`
  fix:
    say: Thank you.
    end: passed
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      closingMissing,
      `
0 customer: my line is down
10 agent: Is there anything else?
20 customer: no
30 agent: Noted.
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      closingMissing,
      `
0 customer: my line is down
20 customer: no
30 agent: Thank you for chatting with me. Goodbye.
`,
      [],
    );
  });
});
