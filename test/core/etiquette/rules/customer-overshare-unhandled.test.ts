import { customerOvershareUnhandled } from '../../../../src/core/etiquette/rules/customer-overshare-unhandled.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('customer-overshare-unhandled', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      customerOvershareUnhandled,
      `
0 customer: just charge 4111 1111 1111 1111
10 agent: Thank you, one moment.
`,
      ['1'],
    );
    checkTranscript(
      customerOvershareUnhandled,
      `
0 customer: my pin is 4711
10 agent: Thanks.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      customerOvershareUnhandled,
      `
0 customer: just charge 4111 1111 1111 1111
10 agent: For your safety, please don't send card numbers here. I've removed it.
`,
      [],
    );
    checkTranscript(
      customerOvershareUnhandled,
      `
0 customer: my order is 4111 1111 1111 1112
10 agent: Thank you.
`,
      [],
    );
  });
});
