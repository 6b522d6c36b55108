import { upsellAfterNo } from '../../../../src/core/etiquette/rules/upsell-after-no.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('upsell-after-no', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      upsellAfterNo,
      `
0 customer: all fine now
10 agent: Would you like to upgrade to our Premium plan?
20 customer: no thanks
30 agent: How about our Plus membership then?
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      upsellAfterNo,
      `
0 customer: all fine now
10 agent: Would you like to upgrade to our Premium plan?
20 customer: no thanks
30 agent: Of course. Have a good day.
`,
      [],
    );
    checkTranscript(
      upsellAfterNo,
      `
0 customer: all fine now
10 agent: Is it fast enough?
20 customer: no
30 agent: Would you like to upgrade to our Premium plan?
`,
      [],
    );
  });
});
