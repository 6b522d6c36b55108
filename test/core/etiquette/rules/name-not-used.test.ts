import { nameNotUsed } from '../../../../src/core/etiquette/rules/name-not-used.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('name-not-used', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      nameNotUsed,
      `
0 customer: hi
10 agent: Hello.
20 agent: What happened?
30 agent: Thank you.
40 agent: Goodbye.
`,
      ['1'],
      { top: { customer: { name: 'Maya' } } },
    );
    checkTranscript(
      nameNotUsed,
      `
0 customer: hi
10 agent: Hello.
`,
      ['1?'],
      { top: { customer: { name: 'Maya' }, ended: undefined } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      nameNotUsed,
      `
0 customer: hi
10 agent: Hello Maya.
20 agent: What happened?
30 agent: Thank you.
40 agent: Goodbye.
`,
      [],
      { top: { customer: { name: 'Maya Holt' } } },
    );
    checkTranscript(
      nameNotUsed,
      `
0 customer: hi
10 agent: Hello.
20 agent: What happened?
30 agent: Thank you.
40 agent: Goodbye.
`,
      [],
    );
  });
});
