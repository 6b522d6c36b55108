import { surveyInviteMissing } from '../../../../src/core/etiquette/rules/survey-invite-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('survey-invite-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      surveyInviteMissing,
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
      surveyInviteMissing,
      sampleScript(`
  fix:
    say: I've reset your line. How did we do today?
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
      surveyInviteMissing,
      `
0 customer: my line is down
10 agent: Goodbye.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      surveyInviteMissing,
      `
0 customer: my line is down
10 agent: Goodbye.
20 system survey
`,
      [],
    );
  });
});
