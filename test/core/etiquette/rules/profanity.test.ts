import { profanity } from '../../../../src/core/etiquette/rules/profanity.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('profanity', () => {
  it('reports swear words, whole and half hidden', () => {
    checkMarked(
      profanity,
      `It is a damn shame about {{order.id}}.
#~      ^^^^`,
    );
    checkMarked(
      profanity,
      `That is bullshit.
#~      ^^^^^^^^`,
    );
    checkMarked(
      profanity,
      `Oh sh1t, sorry.
#~ ^^^^`,
    );
    checkMarked(
      profanity,
      `What the f**k is this?
#~       ^^^^`,
    );
    checkMarked(
      profanity,
      `Es una mierda.
#~     ^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('reports from the rating that is asked for', () => {
    checkQuiet(profanity, 'It is a damn shame.', { options: { from: 'rude' } });
    checkMarked(
      profanity,
      `It is a shitty day.
#~      ^^^^^^`,
      { options: { from: 'rude' } },
    );
    checkQuiet(profanity, 'Hm, Craptastic is a brand.');
  });

  it('is quiet about names, places and codes', () => {
    checkQuiet(profanity, 'Scunthorpe, Essex and Penistone are fine.');
    checkQuiet(profanity, 'The class assessment of {{customer.firstName}} is done.');
    checkQuiet(profanity, 'Your code is A55 or SH1T0 or 4ss3.');
    checkQuiet(profanity, 'Our Mr Dick will call.');
    checkQuiet(profanity, 'Use the cocktail glass.');
    checkQuiet(profanity, 'Mail a$ap@shop.example.');
  });

  it('is quiet about words that are allowed', () => {
    checkQuiet(profanity, 'The damn cat café.', { options: { allow: ['damn'] } });
  });
});
