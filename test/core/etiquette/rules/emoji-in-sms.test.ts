import { emojiInSms } from '../../../../src/core/etiquette/rules/emoji-in-sms.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('emoji-in-sms', () => {
  it('reports what is wrong', () => {
    checkMarked(
      emojiInSms,
      `Your parcel is here 📦
#~                  ^^`,
      { channels: ['sms'] },
    );
    checkMarked(
      emojiInSms,
      `Hi {{customer.firstName}} 👍🏽 and 🇬🇧.
#~                        ^^^^     ^^^^`,
      { channels: ['web', 'sms'] },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(emojiInSms, 'Done 👍', { channels: ['whatsapp'] });
    checkQuiet(emojiInSms, 'Done :)', { channels: ['sms'] });
    checkQuiet(emojiInSms, 'Aurora™ {{order.id}}', { channels: ['sms'] });
    checkQuiet(emojiInSms, 'Done 👍');
  });

  it('writes it better', () => {
    checkFix(emojiInSms, 'Your parcel is here 📦.', 'Your parcel is here.', { channels: ['sms'] });
    checkFix(emojiInSms, '📦 Your parcel is here.', 'Your parcel is here.', { channels: ['sms'] });
  });
});
