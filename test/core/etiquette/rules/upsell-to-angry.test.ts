import { upsellToAngry } from '../../../../src/core/etiquette/rules/upsell-to-angry.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('upsell-to-angry', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      upsellToAngry,
      `
0 customer: I'm furious, this is ridiculous
10 agent: Would you like to upgrade to our Premium plan?
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      upsellToAngry,
      `
0 customer: I'm furious, this is ridiculous
10 agent: I'm sorry that we let you down.
`,
      [],
    );
    checkTranscript(
      upsellToAngry,
      `
0 customer: this was terrible
10 agent: I've put it right.
20 customer: great, thank you
30 agent: Would you like to upgrade to our Premium plan?
`,
      [],
    );
  });
});
