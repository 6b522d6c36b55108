import assert from 'node:assert/strict';
import { translationUntranslatedCopy } from '../../../../src/core/etiquette/rules/translation-untranslated-copy.ts';
import { checkMarked, checkQuiet, findIn } from '../check-message.ts';
import { findInResponse } from '../check-response.ts';

const english = 'Your engineer comes on Friday, and she will call you before she is at your door.';
const spanish =
  'Hola, gracias por tu mensaje. He revisado tu pedido y mañana te escribo con la solución. ¿Te parece bien así?';

describe('translation-untranslated-copy', () => {
  it('reports texts that are in another language than they are for', () => {
    assert.equal(findIn(translationUntranslatedCopy, english, { locale: 'es-ES' }).length, 1);
    assert.equal(findIn(translationUntranslatedCopy, spanish, { locale: 'en-GB', part: 'say' }).length, 1);
    const russian = 'Мастер приедет в пятницу и позвонит вам перед приездом.';
    assert.match(findIn(translationUntranslatedCopy, russian)[0]?.message ?? '', /another script/);
  });

  it('is quiet about what is fine', () => {
    checkQuiet(translationUntranslatedCopy, english);
    checkQuiet(translationUntranslatedCopy, spanish, { locale: 'es-ES' });
    checkQuiet(translationUntranslatedCopy, 'Thank you, {{customer.firstName}}.', { locale: 'es-ES' });
    checkQuiet(translationUntranslatedCopy, english, { locale: 'pl-PL' });
    checkQuiet(translationUntranslatedCopy, english, { locale: 'es-ES', part: 'turn' });
    checkMarked(translationUntranslatedCopy, 'Aurora Fibre 100, Aurora Hub, Larkmoor Mobile, SIM, eSIM, Wi-Fi 6.', {
      locale: 'es-ES',
    });
  });

  it('reports a copy whose language nobody can tell', () => {
    const template = 'Aurora Fibre 100, Aurora Hub, Larkmoor Mobile, SIM, eSIM, Wi-Fi 6, Bluetooth.';
    const find = (locale: string, copy = template): number =>
      findInResponse(translationUntranslatedCopy, [{ template }, { template: copy, locale }]).length;
    assert.equal(find('es-ES'), 1);
    assert.equal(find('en-US'), 0);
    assert.equal(find('es-ES', 'Aurora Hub'), 0);
    assert.equal(find('es-ES', spanish), 0);
    assert.equal(
      findInResponse(translationUntranslatedCopy, [{ template: 'OK' }, { template: 'OK', locale: 'es-ES' }]).length,
      0,
    );
  });
});
