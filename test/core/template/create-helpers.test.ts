import assert from 'node:assert/strict';
import { createHelpers } from '../../../src/core/template/create-helpers.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { renderTemplate } from '../../../src/core/template/render-template.ts';

const values = {
  order: { total: 1234.5, items: ['cable', 'hub'], date: '2026-11-22', at: '2026-07-01T12:30:00Z', slot: '14:05' },
  customer: { city: 'st. ives', plan: 'gold', empty: '' },
};

describe('the helpers of a place', () => {
  const british = { locale: 'en-GB', currency: 'GBP', timezone: 'Europe/London' };

  function render(template: string, place: Parameters<typeof createHelpers>[0] = british): string {
    const { text } = renderTemplate(readTemplate(template).tree, values, { helpers: createHelpers(place) });
    return text.replace(/[\u00a0\u202f]/g, ' ');
  }

  it('write amounts and numbers in the language of the text', () => {
    assert.equal(render('{{money order.total}} {{money order.total "EUR"}}'), '£1,234.50 €1,234.50');
    assert.equal(render('{{number order.total 0}} {{number order.total}}'), '1,235 1,234.5');
    assert.equal(render('{{number order.total 2}}', { ...british, locale: 'es-ES' }), '1234,50');
    assert.equal(render('{{money order.total}}', { ...british, currency: undefined }), '1,234.50');
  });

  it('write days and times, those with a time zone in the one of the project', () => {
    assert.equal(render('{{date order.date}}; {{date order.date "short"}}'), '22 November 2026; 22/11/2026');
    assert.equal(render('{{date order.at}} {{time order.at}} {{time order.slot}}'), '1 July 2026 13:30 14:05');
    assert.equal(render('{{date order.date}}', { ...british, locale: 'es-ES' }), '22 de noviembre de 2026');
  });

  it('join, choose and count', () => {
    assert.equal(render('{{join order.items}}/{{join order.items " and "}}'), 'cable, hub/cable and hub');
    assert.equal(render('{{choose customer.plan gold="A" other="B"}}{{choose customer.city other="B"}}'), 'AB');
    assert.equal(render('{{plural 1 "item" "items"}} {{plural 0 "item" "items"}}'), 'item items');
    assert.equal(render('{{title customer.city}} {{default customer.empty "x"}}'), 'St. Ives x');
  });

  it('leave what they cannot write as it is', () => {
    assert.equal(
      render('{{money customer.city}}{{date customer.city}}{{time order.date}}'),
      'st. ivesst. ives2026-11-22',
    );
    assert.equal(render('{{choose customer.plan silver="A"}}{{join customer.city}}'), 'st. ives');
    const nowhere = { locale: 'no such place!', currency: 'pounds', timezone: 'Moon/Base' };
    assert.equal(render('{{money order.total}} {{date order.at}}', nowhere), '1234.5 2026-07-01T12:30:00Z');
    assert.equal(render('{{date "2026-99-99"}}{{choose customer.plan constructor="A"}}'), '2026-99-99');
  });
});
