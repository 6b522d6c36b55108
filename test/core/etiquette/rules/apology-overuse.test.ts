import { apologyOveruse } from '../../../../src/core/etiquette/rules/apology-overuse.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('apology-overuse', () => {
  it('reports each apology after the first', () => {
    checkMarked(
      apologyOveruse,
      `I am sorry for the delay of {{order.id}}. We apologise again. So sorry!
#~                                           ^^^^^^^^^           ^^^^^`,
    );
    checkMarked(
      apologyOveruse,
      `Lo siento mucho. Disculpe el retraso.
#~               ^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('counts what it is told to count', () => {
    checkQuiet(apologyOveruse, 'I am sorry for the delay. Our apologies again.', { options: { most: 2 } });
  });

  it('is quiet about one apology, and about sympathy', () => {
    checkQuiet(apologyOveruse, 'I am sorry that {{order.id}} is late.');
    checkQuiet(apologyOveruse, 'I am sorry to hear that. We apologise for the double charge.');
    checkQuiet(apologyOveruse, 'We are sorry to see you go, and sorry for the late answer.');
    checkQuiet(apologyOveruse, 'There is no need to be sorry.');
  });

  it('reports each message of a chat that apologises after the second', () => {
    const chat = `
0 customer: my line is down
10 agent: I'm sorry that your line is down.
30 customer: ok
40 agent: My apologies for the questions.
60 agent: I apologise, the test takes two minutes.`;
    checkTranscript(apologyOveruse, chat, ['4']);
    checkTranscript(apologyOveruse, chat.replace('I apologise, t', 'T'), []);
  });
});
