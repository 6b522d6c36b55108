import { languageMismatchLive } from '../../../../src/core/etiquette/rules/language-mismatch-live.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('language-mismatch-live', () => {
  it('reports turns of a chat', () => {
    checkTranscript(
      languageMismatchLive,
      `
0 customer: Hola, no me llega el paquete que pedí la semana pasada y no sé dónde está, ¿me pueden ayudar?
10 agent: Hello, I can see that your parcel is on the way and it will be with you on Friday.
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      languageMismatchLive,
      `
0 customer: Hola, no me llega el paquete que pedí la semana pasada y no sé dónde está, ¿me pueden ayudar?
10 agent: Hola, veo que su paquete está en camino y que le llega el viernes a su casa.
`,
      [],
    );
    checkTranscript(
      languageMismatchLive,
      `
0 customer: hola
10 agent: Hello, I can see that your parcel is on the way and it will be with you on Friday.
`,
      [],
    );
  });
});
