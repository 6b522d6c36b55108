import { greetingAsksKnownInfo } from '../../../../src/core/etiquette/rules/greeting-asks-known-info.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('greeting-asks-known-info', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      greetingAsksKnownInfo,
      `
0 customer request
10 agent: Hello Maya, how may I help you today?
`,
      ['1'],
      { top: { prechat: { issue: 'My parcel is three days late' } } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      greetingAsksKnownInfo,
      `
0 customer request
10 agent: Hello Maya, I see your parcel is three days late.
`,
      [],
      { top: { prechat: { issue: 'My parcel is three days late' } } },
    );
    checkTranscript(
      greetingAsksKnownInfo,
      `
0 customer request
10 agent: Hello Maya, how may I help you today?
`,
      [],
      { top: { prechat: { issue: 'other' } } },
    );
    checkTranscript(
      greetingAsksKnownInfo,
      `
0 customer request
10 agent: Hello Maya, how may I help you today?
`,
      [],
    );
  });
});
