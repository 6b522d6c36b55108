import assert from 'node:assert/strict';
import { decodeText } from '../../../src/cli/files/decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8', () => {
    assert.deepEqual(decodeText(Buffer.from('¿Qué tal? 😀')), { text: '¿Qué tal? 😀' });
  });

  it('leaves a mark of byte order out', () => {
    assert.deepEqual(decodeText(Buffer.from('\uFEFFlibrary: billing')), { text: 'library: billing' });
  });

  it('reads an empty file', () => {
    assert.deepEqual(decodeText(Buffer.alloc(0)), { text: '' });
  });

  it('reads what it can of other bytes, and says on which line they are', () => {
    assert.deepEqual(decodeText(Buffer.from('a: 1\r\nb: caf\xe9\r\n', 'latin1')), {
      text: 'a: 1\r\nb: caf\uFFFD\r\n',
      trouble: 'is not saved as UTF-8: there is a character on line 2 that cannot be read. Save it as UTF-8.',
    });
  });

  it('reads UTF-16 of both orders, and asks for UTF-8', () => {
    const trouble = 'is saved as UTF-16. Save it as UTF-8, so that every tool can read it.';
    const bytes = Buffer.from('\uFEFFa: 😀', 'utf16le');
    assert.deepEqual(decodeText(bytes), { text: 'a: 😀', trouble });
    assert.deepEqual(decodeText(Buffer.from(bytes).swap16()), { text: 'a: 😀', trouble });
  });
});
