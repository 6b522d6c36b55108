import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { channelFeatureUnsupported } from '../../../../src/core/etiquette/rules/channel-feature-unsupported.ts';
import { checkFix, checkMarked, checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('channel-feature-unsupported', () => {
  it('reports what is wrong', () => {
    checkMarked(
      channelFeatureUnsupported,
      `Now: **Free of charge** {{customer.firstName}}.
#~   ^^^^^^^^^^^^^^^^^^`,
      { channels: ['sms'] },
    );
    checkMarked(
      channelFeatureUnsupported,
      `See [your page](https://example.com/visit).
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { channels: ['sms'] },
    );
    checkMarked(
      channelFeatureUnsupported,
      `See [your page]({{links.visit}}).
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { channels: ['sms'] },
    );
    checkFound(channelFeatureUnsupported, '# Your visit', ['# '], { channels: ['sms'] });
    checkMarked(
      channelFeatureUnsupported,
      `The *blue* door is _open_.
#~  ^^^^^^         ^^^^^^`,
      { channels: ['sms'] },
    );
    checkMarked(
      channelFeatureUnsupported,
      `Use \`BLUE7\` now.
#~  ^^^^^^^`,
      { channels: ['messenger'] },
    );
    checkMarked(
      channelFeatureUnsupported,
      `It is <b>free</b>.
#~    ^^^`,
      { channels: ['sms'] },
    );
    checkMarked(
      channelFeatureUnsupported,
      `Now **free**.
#~  ^^^^^^^^`,
      { channels: ['web', 'whatsapp'] },
    );
    checkFound(channelFeatureUnsupported, 'Yes', ['Yes'], { channels: ['sms'], part: 'button' });
    checkMarked(
      channelFeatureUnsupported,
      `At ~~noon~~ 13:00.
#~ ^^^^^^^^`,
      { channels: ['sms'] },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(channelFeatureUnsupported, 'Free {{customer.firstName}}: 2*3*4 = 24, a_b_c, 5 * 6 * 7.', {
      channels: ['sms'],
    });
    checkQuiet(channelFeatureUnsupported, 'The *blue* door.', { channels: ['whatsapp'] });
    checkQuiet(channelFeatureUnsupported, '**Free** of <b>charge</b>.');
    checkQuiet(channelFeatureUnsupported, '**Free** of charge.', { channels: [] });
    checkQuiet(
      channelFeatureUnsupported,
      `- Blue door
- First floor`,
      { channels: ['sms'] },
    );
    checkQuiet(channelFeatureUnsupported, 'Is 5 < 6 > 4? We are #1 [sic].', { channels: ['sms'] });
    checkQuiet(channelFeatureUnsupported, 'https://example.com/a_b_c*d*', { channels: ['sms'] });
    checkQuiet(channelFeatureUnsupported, 'https://example.com/?q=**blue**door', { channels: ['sms'] });
    checkQuiet(channelFeatureUnsupported, 'Yes', { channels: ['sms', 'web'], part: 'button' });
  });

  it('writes it better', () => {
    checkFix(channelFeatureUnsupported, 'Now **free** of charge.', 'Now free of charge.', { channels: ['sms'] });
    checkFix(
      channelFeatureUnsupported,
      'See [your page](https://example.com/visit).',
      'See your page: https://example.com/visit.',
      { channels: ['sms'] },
    );
    checkFix(channelFeatureUnsupported, '# Your visit', 'Your visit', { channels: ['sms'] });
    checkFix(channelFeatureUnsupported, 'It is <b>free</b> and <em>new</em>.', 'It is free and new.', {
      channels: ['sms'],
    });
    checkFix(channelFeatureUnsupported, 'Now **free**.', 'Now *free*.', { channels: ['whatsapp'] });
    checkFix(channelFeatureUnsupported, 'Use **{{order.id}}**.', 'Use {{order.id}}.', { channels: ['sms'] });
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
