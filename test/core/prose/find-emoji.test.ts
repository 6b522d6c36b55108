import assert from 'node:assert/strict';
import { findEmoji } from '../../../src/core/prose/find-emoji.ts';

describe('findEmoji', () => {
  const emoji = (text: string): string[] => findEmoji(text).map(({ start, end }) => text.slice(start, end));

  it('finds each emoji as one, with its skin, its joiners and its flag', () => {
    assert.deepEqual(emoji('a 😀 b 👍🏽 c 👩‍💻 d 🇬🇧 e ❤️ f 🏴󠁧󠁢󠁥󠁮󠁧󠁿'), ['😀', '👍🏽', '👩‍💻', '🇬🇧', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']);
  });

  it('finds smileys that stand alone', () => {
    assert.deepEqual(emoji('Thanks :) and ;-) or :D.'), [':)', ';-)', ':D']);
  });

  it('leaves signs, digits and times alone', () => {
    assert.deepEqual(emoji('Aurora™ © ® 5️⃣ at 10:30 (see: a) ratio 3:4 http://D'), []);
  });
});
