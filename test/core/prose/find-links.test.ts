import assert from 'node:assert/strict';
import { findLinks } from '../../../src/core/prose/find-links.ts';

describe('findLinks', () => {
  const links = (text: string): string[] => findLinks(text).map(({ start, end }) => text.slice(start, end));

  it('finds addresses with a scheme', () => {
    assert.deepEqual(links('See https://example.com/a?b=1#c and HTTP://EXAMPLE.COM.'), [
      'https://example.com/a?b=1#c',
      'HTTP://EXAMPLE.COM',
    ]);
  });

  it('leaves the signs of the sentence behind', () => {
    assert.deepEqual(links('(https://example.com/a). “https://example.com/b”, <https://example.com/c>!'), [
      'https://example.com/a',
      'https://example.com/b',
      'https://example.com/c',
    ]);
  });

  it('keeps a bracket that belongs to the address', () => {
    assert.deepEqual(links('https://example.com/a_(b)'), ['https://example.com/a_(b)']);
  });

  it('finds nothing where no address is', () => {
    assert.deepEqual(links('Write to a@example.com or open www.example.com.'), []);
  });
});
