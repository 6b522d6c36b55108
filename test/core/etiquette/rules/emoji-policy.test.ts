import { emojiPolicy } from '../../../../src/core/etiquette/rules/emoji-policy.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('emoji-policy', () => {
  it('reports emoji that are too many or beside an apology', () => {
    checkMarked(
      emojiPolicy,
      `Sorry, {{customer.firstName}} 😊
#~                            ^^`,
    );
    checkMarked(
      emojiPolicy,
      `Done 👍 Enjoy it 🎉
#~               ^^`,
    );
    checkMarked(
      emojiPolicy,
      `Done 👍🏽
#~   ^^^^`,
      { channels: ['email'] },
    );
    checkMarked(
      emojiPolicy,
      `Lo siento 😔
#~        ^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      emojiPolicy,
      `I apologise :) for this.
#~          ^^`,
    );
    checkMarked(
      emojiPolicy,
      `Here 🇬🇧 and 👩‍💻
#~            ^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(emojiPolicy, 'Enjoy your day 🎉');
    checkQuiet(emojiPolicy, 'Aurora™ has 5️⃣ plans ©.');
    checkQuiet(emojiPolicy, 'Hello.\n✅ Open the app.\n✅ Tap Bills.');
    checkQuiet(emojiPolicy, 'Sorry 😊', { options: { 'beside-apology': 'allowed' } });
    checkQuiet(emojiPolicy, 'One 👍 two 👍', { options: { 'at-most': { other: 2 } } });
    checkQuiet(emojiPolicy, 'At 10:30, ratio 3:4.');
  });

  it('writes it better', () => {
    checkFix(emojiPolicy, 'Sorry, it is late 😊.', 'Sorry, it is late.');
  });
});
