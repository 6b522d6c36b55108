import { brandNameMissingOpening } from '../../../../src/core/etiquette/rules/brand-name-missing-opening.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

const project = { brands: { nova: { title: 'Nova' } } };

describe('brand-name-missing-opening', () => {
  it('reports steps of a script', () => {
    checkFlow(
      brandNameMissingOpening,
      sampleScript(
        `
  hello:
    say: Hello, your visit is on Friday. Is that good for you?
    replies:
      - { otherwise: true, goto: bye }
`,
        'channels: [sms]',
      ),
      ['hello'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      brandNameMissingOpening,
      sampleScript(
        `
  hello:
    say: 'Nova: hello, your visit is on Friday.'
    goto: bye
`,
        'channels: [sms]',
      ),
      [],
      { project },
    );
    checkFlow(
      brandNameMissingOpening,
      sampleScript(
        `
  hello:
    say: Hello, your visit is on Friday.
    goto: bye
`,
        'channels: [web]',
      ),
      [],
      { project },
    );
    checkFlow(
      brandNameMissingOpening,
      sampleScript(
        `
  hello:
    say: Hello from {{facts.brand.name}}.
    goto: bye
`,
        'channels: [sms]',
      ),
      [],
      { project },
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      brandNameMissingOpening,
      `
0 agent: Hello, your visit is on Friday.
`,
      ['0'],
      { project, top: { channel: 'sms' } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      brandNameMissingOpening,
      `
0 agent: Nova here, your visit is on Friday.
`,
      [],
      { project, top: { channel: 'sms' } },
    );
    checkTranscript(
      brandNameMissingOpening,
      `
0 agent: Hello, your visit is on Friday.
`,
      [],
      { project },
    );
  });
});
