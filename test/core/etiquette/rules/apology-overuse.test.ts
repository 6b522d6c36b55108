import { apologyOveruse } from '../../../../src/core/etiquette/rules/apology-overuse.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

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
});
