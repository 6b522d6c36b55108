import { passiveVoice } from '../../../../src/core/etiquette/rules/passive-voice.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('passive-voice', () => {
  it('reports sentences that hide who does it', () => {
    checkMarked(
      passiveVoice,
      `Your request will be processed.
#~                ^^^^^^^^^^^^`,
    );
    checkMarked(
      passiveVoice,
      `The form was sent to {{customer.firstName}}.
#~       ^^^^^^^^`,
    );
    checkMarked(
      passiveVoice,
      `It was not found.
#~ ^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(passiveVoice, 'I will process it.');
    checkQuiet(passiveVoice, 'I am interested in the plan, and we are located here.');
    checkQuiet(passiveVoice, 'They are red.');
  });
});
