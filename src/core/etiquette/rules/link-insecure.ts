import { findLinks } from '../../prose/find-links.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A link that is not encrypted. */
export const linkInsecure = defineRule({
  id: 'link-insecure',
  category: 'placeholders',
  description: 'Links begin with https, so that nobody can read or change what the customer opens.',
  severity: 'warning',
  languages: 'any',
  needs: signs.slash,
  *message({ prose: { text, lower } }): Iterable<Finding> {
    if (!lower.includes('http://')) return;
    for (const { start, end } of findLinks(text)) {
      if (!lower.startsWith('http://', start) || LOCAL.test(lower.slice(start, end))) continue;
      const scheme = start + 'http'.length;
      yield {
        start,
        end,
        message: 'This link is not encrypted, and browsers warn of it. Write it with “https”.',
        rewrites: [{ title: 'Write “https”', edits: [{ start: scheme, end: scheme, text: 's' }] }],
      };
    }
  },
});

/** Addresses of a device or a network at home have no certificate. */
const LOCAL =
  /^http:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|[^/:]+\.(?:local|lan|test)(?:[/:]|$))/;
