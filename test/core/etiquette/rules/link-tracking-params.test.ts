import { linkTrackingParams } from '../../../../src/core/etiquette/rules/link-tracking-params.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('link-tracking-params', () => {
  it('reports marks in links', () => {
    checkMarked(
      linkTrackingParams,
      `Read https://example.com/p?utm_source=chat&id=3.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkTrackingParams,
      `Open https://example.com/{{order.id}}?fbclid=1.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(linkTrackingParams, 'Read https://example.com/p?id=3.');
    checkQuiet(linkTrackingParams, 'Write utm_source=chat in the form.');
    checkQuiet(linkTrackingParams, 'Read https://example.com/?gclid=1.', { options: { allowed: ['gclid'] } });
  });

  it('writes it better', () => {
    checkFix(
      linkTrackingParams,
      'Read https://example.com/p?utm_source=a&id=3&utm_medium=b now.',
      'Read https://example.com/p?id=3 now.',
    );
    checkFix(linkTrackingParams, 'See https://example.com/p?fbclid=1#top.', 'See https://example.com/p#top.');
    checkFix(linkTrackingParams, 'See https://example.com/p?id=1&gclid=2.', 'See https://example.com/p?id=1.');
  });
});
