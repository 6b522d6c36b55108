import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { renderTemplate } from '../../../src/core/template/render-template.ts';
import { scanPlain } from '../../../src/core/template/scan-plain.ts';
import { scanTemplate, scanTolerantly } from '../../../src/core/template/scan-template.ts';
import { listUses } from '../../../src/core/template/template-uses.ts';
import { assertPlaces } from './places.ts';
import { context, template } from './random-template.ts';

const run = { numRuns: 10_000, seed: 20_261 };

const scraps =
  '{ } {{ }} {{{ }}} {{{{ }}}} {{# {{/ {{> {{! {{!-- --}} {{^ {{else {{else}} {{& {{* {{@ ~ ~}} {{~ if each with unless upper ' +
  '(  ) " \' \\ \\{{ \\\\{{ | as = == . .. / ../ this @index customer.name [ ] 12 true , ; \n \r\n \t é 😀 \u2028 \0 a';
const brokenText = fc
  .array(fc.constantFrom(...scraps.split(' '), ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const cutText = fc.tuple(template, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const start = one % (text.length + 1);
  return other % 2 === 0 ? text.slice(0, start) : text.slice(0, start) + text.slice(start + 1 + (other % 7));
});

describe('any text at all', function () {
  this.timeout(120_000);

  for (const [name, texts] of Object.entries({ brokenText, anyText, cutText })) {
    it(`is read, used and rendered without a throw, all places inside it: ${name}`, () => {
      fc.assert(
        fc.property(texts, context, (text, values) => {
          const scanned = scanTemplate(text);
          assertPlaces(text, scanned.tree, scanned.problems);
          const { tree, problems } = readTemplate(text);
          assertPlaces(text, tree, problems);
          for (const problem of problems) assert.ok(sayProblem(problem).length > 20);
          for (const use of listUses(tree).variables) assert.equal(text.slice(use.start, use.end), use.written);
          renderTemplate(tree, values);
          structuredClone(tree);
        }),
        run,
      );
    });
  }

  it('has one tree, read fast or tag by tag', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const plain = scanPlain(text);
        if (plain !== undefined) assert.deepEqual(scanTolerantly(text), { tree: plain, problems: [] });
      }),
      run,
    );
  });
});

describe('a huge text of one pattern', function () {
  this.timeout(120_000);

  const patterns = [
    ...scraps.split(' ').map((scrap) => (scrap === '' ? '{{a ' : scrap)),
    '{{a}}',
    '{{a ',
    '{{a "',
    "{{a '}}",
    '{{!-- }}',
    '{{~!',
    '{{#if a}}',
    '{{#with a}}',
    '{{/if}}',
    '{{#if a}}{{else if b}}',
    '{{else if a}}',
    '{{upper (',
    '(upper ',
    'a=1 ',
    'a.',
    '../',
    '{{a}} \n',
    '  {{> a}}\n',
    '{{#if a}}  \n  {{/if}}\n',
    '\\\\{{a}}\\{{b}}',
    '\t \n',
  ];
  const openings = ['', '{{a ', '{{#if a}}'];

  it('is read in a time that grows with its length', () => {
    for (const opening of openings) {
      for (const pattern of patterns) {
        const text = opening + pattern.repeat(Math.ceil(20_000 / pattern.length));
        const { tree } = readTemplate(text);
        listUses(tree);
        renderTemplate(tree, {});
      }
    }
  });
});
