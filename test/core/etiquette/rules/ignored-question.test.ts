import { ignoredQuestion } from '../../../../src/core/etiquette/rules/ignored-question.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('ignored-question', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      ignoredQuestion,
      `
0 customer: will the engineer bring a ladder?
10 agent: Your visit is on Friday.
20 agent: Goodbye.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      ignoredQuestion,
      `
0 customer: will the engineer bring a ladder?
10 agent: Yes, she brings a ladder.
`,
      [],
    );
    checkTranscript(
      ignoredQuestion,
      `
0 customer: really?
10 agent: Your visit is on Friday.
20 agent: Goodbye.
`,
      [],
    );
  });
});
