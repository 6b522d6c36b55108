import { smsOptoutMissing } from '../../../../src/core/etiquette/rules/sms-optout-missing.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('sms-optout-missing', () => {
  it('reports steps of a script', () => {
    checkFlow(
      smsOptoutMissing,
      sampleScript(
        `
  hello:
    say: 'Nova: your visit is on Friday. Is that good?'
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'channels: [sms]',
      ),
      ['hello'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      smsOptoutMissing,
      sampleScript(
        `
  hello:
    say: 'Nova: your visit is on Friday. Reply STOP to opt out.'
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'channels: [sms]',
      ),
      [],
    );
    checkFlow(
      smsOptoutMissing,
      sampleScript(
        `
  hello:
    say: Your visit is on Friday.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'channels: [web, sms]',
      ),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      smsOptoutMissing,
      `
0 agent: Nova, your visit is on Friday.
`,
      ['0'],
      { top: { channel: 'sms' } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      smsOptoutMissing,
      `
0 customer: when is my visit?
10 agent: On Friday.
`,
      [],
      { top: { channel: 'sms' } },
    );
  });
});
