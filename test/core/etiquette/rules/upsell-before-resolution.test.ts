import { upsellBeforeResolution } from '../../../../src/core/etiquette/rules/upsell-before-resolution.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('upsell-before-resolution', () => {
  it('reports steps of a script', () => {
    checkFlow(
      upsellBeforeResolution,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, what happened?
    replies:
      - { otherwise: true, goto: pitch }
  pitch:
    stage: discovery
    say: Would you like to upgrade to our Premium plan?
    goto: fix
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['pitch'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      upsellBeforeResolution,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, what happened?
    replies:
      - { otherwise: true, goto: fix }
  fix:
    stage: resolution
    say: I've reset your line.
    goto: pitch
  pitch:
    stage: closing
    say: Would you like to upgrade to our Premium plan?
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      upsellBeforeResolution,
      sampleScript(
        `
  hello:
    stage: greeting
    say: Hello. We have a special offer today.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'tags: [sales]',
      ),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      upsellBeforeResolution,
      `
0 customer: my line is down
10 agent: Would you like to upgrade to our Premium plan?
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      upsellBeforeResolution,
      `
0 customer: my line is down
10 agent: Hello Maya.
20 agent: I've reset your line.
30 agent: Would you like to upgrade to our Premium plan?
`,
      [],
    );
    checkTranscript(
      upsellBeforeResolution,
      `
0 customer: how much is the big plan?
10 agent: We have a special offer on it today.
`,
      [],
    );
  });
});
