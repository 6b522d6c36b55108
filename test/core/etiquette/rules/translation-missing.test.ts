import assert from 'node:assert/strict';
import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { translationMissing } from '../../../../src/core/etiquette/rules/translation-missing.ts';
import { findInResponse } from '../check-response.ts';

describe('translation-missing', () => {
  const project = { ...noProjectFacts, locales: ['en-GB', 'es-ES'] };
  const english = { template: 'Hello.', project };
  const spanish = { template: 'Hola.', locale: 'es-ES', project };

  it('reports languages of the project without a wording', () => {
    assert.match(findInResponse(translationMissing, [english])[0]?.message ?? '', /es-ES/);
    assert.match(findInResponse(translationMissing, [spanish])[0]?.message ?? '', /en-GB/);
    assert.equal(findInResponse(translationMissing, [english, { ...english, channels: ['sms'] }]).length, 1);
  });

  it('is quiet where all are there, or none is asked for', () => {
    assert.deepEqual(findInResponse(translationMissing, [english, spanish]), []);
    assert.deepEqual(findInResponse(translationMissing, [english, { ...spanish, locale: 'es-MX' }]), []);
    assert.deepEqual(findInResponse(translationMissing, [{ template: 'Hello, {{customer.firstName}}.' }]), []);
    assert.deepEqual(findInResponse(translationMissing, [{ ...english, status: 'draft' }]), []);
    assert.deepEqual(findInResponse(translationMissing, [english], { 'asked-of': 'begun' }), []);
    assert.deepEqual(findInResponse(translationMissing, []), []);
  });

  it('can ask only of those that were begun', () => {
    const french = { template: 'Bonjour.', locale: 'fr-FR', project };
    assert.equal(findInResponse(translationMissing, [english, french], { 'asked-of': 'begun' }).length, 1);
  });
});
