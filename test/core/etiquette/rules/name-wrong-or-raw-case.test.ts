import { nameWrongOrRawCase } from '../../../../src/core/etiquette/rules/name-wrong-or-raw-case.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('name-wrong-or-raw-case', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hi MAYA, I'm Sam.
`,
      ['1'],
      { top: { customer: { name: 'Maya' } } },
    );
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hello null, I'm Sam.
`,
      ['1'],
    );
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hello Daniel, I'm Sam.
`,
      ['1'],
      { top: { customer: { name: 'Maya' } } },
    );
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hi maya, I'm Sam.
`,
      ['1'],
      { top: { customer: { name: 'Maya' } } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hi Maya, I'm Sam.
`,
      [],
      { top: { customer: { name: 'Maya' } } },
    );
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hello there, I'm Sam.
`,
      [],
      { top: { customer: { name: 'Maya' } } },
    );
    checkTranscript(
      nameWrongOrRawCase,
      `
0 customer: hi
10 agent: Hello Daniel, I'm Sam.
`,
      [],
    );
  });
});
