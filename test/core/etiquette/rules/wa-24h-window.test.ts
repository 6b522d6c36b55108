import { wa24hWindow } from '../../../../src/core/etiquette/rules/wa-24h-window.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('wa-24h-window', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      wa24hWindow,
      `
0 customer: my line is down
90000 agent: It works again.
`,
      ['1'],
      { top: { channel: 'whatsapp' } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      wa24hWindow,
      `
0 customer: my line is down
80000 agent: It works again.
`,
      [],
      { top: { channel: 'whatsapp' } },
    );
    checkTranscript(
      wa24hWindow,
      `
0 customer: my line is down
90000 agent: It works again.
`,
      [],
    );
  });
});
