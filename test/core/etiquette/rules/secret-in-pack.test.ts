import { secretInPack } from '../../../../src/core/etiquette/rules/secret-in-pack.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('secret-in-pack', () => {
  it('reports keys', () => {
    checkMarked(
      secretInPack,
      `Use AKIAIOSFODNN7EXAMPLE for the upload.
#~  ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      secretInPack,
      `Token: ghp_abcdefghijklmnopqrstuvwxyz0123 is new.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('reports passwords', () => {
    checkMarked(
      secretInPack,
      `The password is Summer2024!, {{customer.firstName}}
#~              ^^^^^^^^^^^`,
    );
    checkMarked(
      secretInPack,
      `Password: aurora99 works.
#~        ^^^^^^^^`,
    );
  });

  it('reports addresses that customers cannot open', () => {
    checkMarked(
      secretInPack,
      `Open http://tools.aurora.local/orders.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      secretInPack,
      `See https://aurora.atlassian.net/browse/OPS-12 please.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      secretInPack,
      `Open wiki.corp.internal first.
#~   ^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about public links and talk of passwords', () => {
    checkQuiet(secretInPack, 'See https://example.com/internal/plan?x=1');
    checkQuiet(secretInPack, 'The password is on the sticker of your hub.');
    checkQuiet(secretInPack, 'Your password is case sensitive.');
    checkQuiet(secretInPack, 'Our local shop opens at nine.');
    checkQuiet(secretInPack, 'The clave is {{order.id}}.');
  });

  it('lets customers open what is allowed', () => {
    checkQuiet(secretInPack, 'Open http://hub.local to see the light.', { options: { allowed: ['hub.local'] } });
  });
});
