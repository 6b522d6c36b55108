import assert from 'node:assert/strict';
import { translationLengthBlowout } from '../../../../src/core/etiquette/rules/translation-length-blowout.ts';
import { findInResponse } from '../check-response.ts';

describe('translation-length-blowout', () => {
  const source = 'Your order is on its way, and the driver brings it on Friday.';
  const find = (template: string, options = {}): number =>
    findInResponse(translationLengthBlowout, [{ template: source }, { template, locale: 'es-ES' }], options).length;

  it('reports translations that are much longer than their source', () => {
    assert.equal(find('Tu pedido está en camino. '.repeat(5)), 1);
    assert.equal(
      find('Tu pedido está en camino, y el repartidor te lo lleva el viernes por la mañana.', { percent: 120 }),
      1,
    );
  });

  it('is quiet where a translation is a little longer, or short', () => {
    assert.equal(find('Tu pedido está en camino, y el repartidor te lo lleva el viernes por la mañana.'), 0);
    const short = [
      { template: 'Bye, {{customer.firstName}}.' },
      { template: 'Adiós, {{customer.firstName}}, y hasta la próxima vez, que será muy pronto.', locale: 'es-ES' },
    ];
    assert.deepEqual(findInResponse(translationLengthBlowout, short), []);
  });
});
