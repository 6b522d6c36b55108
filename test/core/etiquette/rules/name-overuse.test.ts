import { nameOveruse } from '../../../../src/core/etiquette/rules/name-overuse.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('name-overuse', () => {
  it('reports each use after the first', () => {
    checkMarked(
      nameOveruse,
      `Hi {{customer.firstName}}, thank you. Is that right, {{customer.firstName}}?
#~                                                   ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      nameOveruse,
      `Hello {{customer.firstName}}. {{customer.firstName}}, I have your order.
#~                            ^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('counts what it is told to count', () => {
    checkQuiet(nameOveruse, 'Hi {{customer.firstName}}. Is that right, {{customer.firstName}}?', {
      options: { most: 2 },
    });
  });

  it('is quiet about one use, a name that is booked, and the name of the agent', () => {
    checkQuiet(nameOveruse, 'Hi {{customer.firstName}}, is that right?');
    checkQuiet(
      nameOveruse,
      'Hi {{customer.firstName}}, the room is booked for {{customer.firstName}} {{customer.lastName}}.',
    );
    checkQuiet(nameOveruse, "Hi {{customer.firstName}}, I'm {{agent.firstName}}.");
    checkQuiet(nameOveruse, 'Hi {{customer.firstName}}, your order {{order.id}}, {{order.date}}, is here.');
  });
});
