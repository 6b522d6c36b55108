import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locateInTemplate } from '../../../src/core/template/locate-in-template.ts';

describe('locating an offset in any text', () => {
  it('answers at every offset of any text, with places inside of it', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '~',
      '#',
      '/',
      '>',
      '!',
      '"',
      "'",
      '(',
      ')',
      '=',
      ' ',
      '\n',
      '\\',
      'if',
      'each',
      'else',
      'a.b',
      '@',
      'é😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (let offset = 0; offset <= text.length; offset += 1) {
          const place = locateInTemplate(text, offset);
          if (place === undefined) continue;
          const { start, word, close, quoted, inside } = place;
          assert.ok(start + 2 <= offset && inside <= offset);
          assert.ok(word.start <= offset && offset <= word.end && word.end <= text.length);
          assert.ok(close === undefined || (offset <= close && text.slice(close).includes('}}')));
          assert.ok(quoted === undefined || (quoted.start <= offset && offset <= quoted.end));
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
