import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { linkOffDomain } from '../../../../src/core/etiquette/rules/link-off-domain.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

const facts = new Map([
  ['links.help', { value: 'https://help.example.com/start', reviewBy: undefined }],
  ['links.shop', { value: 'https://www.example.co.uk', reviewBy: undefined }],
  ['refund.days', { value: '14', reviewBy: undefined }],
]);
const project = { ...noProjectFacts, facts };

describe('link-off-domain', () => {
  it('reports links to other sites', () => {
    checkMarked(
      linkOffDomain,
      `Hello. See https://examp1e.com/help.
#~         ^^^^^^^^^^^^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      linkOffDomain,
      `Order {{order.id}}: https://example.com.evil.net/{{order.id}}
#~                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      linkOffDomain,
      `Pay here: https://example.com@evil.net/pay
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      linkOffDomain,
      `Or here: http://other.co.uk
#~       ^^^^^^^^^^^^^^^^^^`,
      { project },
    );
  });

  it('is quiet about sites of the company and those that are allowed', () => {
    checkQuiet(linkOffDomain, 'See https://example.com/a and https://WWW.Example.com:443/b?c=d.', { project });
    checkQuiet(linkOffDomain, 'See https://shop.example.co.uk.', { project });
    checkQuiet(linkOffDomain, 'See https://{{facts.links.help}}/a and {{order.link}}.', { project });
    checkQuiet(linkOffDomain, 'See https://track.partner.com/1.', { project, options: { allowed: ['partner.com'] } });
  });

  it('is quiet where nobody said which sites are their own', () => {
    checkQuiet(linkOffDomain, 'See https://anything.com.');
    checkMarked(
      linkOffDomain,
      `See https://anything.com.
#~  ^^^^^^^^^^^^^^^^^^^^`,
      { options: { allowed: ['partner.com'] } },
    );
  });
});
