import assert from 'node:assert/strict';
import { isInLink } from '../../../src/core/prose/is-in-link.ts';

describe('isInLink', () => {
  const holds = (text: string, word: string): boolean => isInLink(text, text.indexOf(word));

  it('knows addresses, handles, hashtags and file names', () => {
    assert.equal(holds('See https://example.com/pls now.', 'pls'), true);
    assert.equal(holds('See www.pls.example now.', 'pls'), true);
    assert.equal(holds('Open example.com/pls now.', 'pls'), true);
    assert.equal(holds('Write to pls@example.com.', 'pls'), true);
    assert.equal(holds('Follow @pls or #pls.', 'pls'), true);
    assert.equal(holds('Open pls.pdf.', 'pls'), true);
  });

  it('leaves words and sentences alone', () => {
    assert.equal(holds('Could you, pls, send it and/or call?', 'pls'), false);
    assert.equal(holds('Could you call pls.', 'pls'), false);
    assert.equal(holds('See https://example.com, pls.', 'pls'), false);
  });

  it('stays fast in a text without spaces', () => {
    const text = 'a'.repeat(100_000);
    for (let at = 0; at < text.length; at += 100) assert.equal(isInLink(text, at), false);
  });
});
