import { genericSalutation } from '../../../../src/core/etiquette/rules/generic-salutation.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('generic-salutation', () => {
  it('reports a greeting that names nobody', () => {
    checkMarked(
      genericSalutation,
      `Hello! Dear valued customer, your plan {{plan.name}} ends soon.
#~     ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      genericSalutation,
      `Good news! Hi customer, it is here.
#~         ^^^^^^^^^^^`,
    );
    checkMarked(
      genericSalutation,
      `¡Buenas! Estimado cliente, ya está.
#~       ^^^^^^^^^^^^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('says hello instead', () => {
    checkFix(genericSalutation, 'Dear customer, it is here.', 'Hello, it is here.');
    checkFix(genericSalutation, 'Estimado cliente, ya está.', 'Hola, ya está.', { locale: 'es-ES' });
  });

  it('is quiet about customers who are spoken of, and about a name', () => {
    checkQuiet(genericSalutation, 'Dear {{customer.firstName}}, it is here.');
    checkQuiet(genericSalutation, 'Our customer team is open until eight.');
    checkQuiet(genericSalutation, 'Customers can return it within 14 days.');
  });
});
