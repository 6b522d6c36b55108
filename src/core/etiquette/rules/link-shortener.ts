import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { shortenerHosts } from '../words/link-hosts.ts';

/** A short link that hides where it goes. */
export const linkShortener = defineRule({
  id: 'link-shortener',
  category: 'placeholders',
  description: 'A link shows where it goes; networks block public short links, and they look like fraud.',
  severity: 'warning',
  languages: 'any',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Hosts of short links that are yours, such as `go.example.com`.',
    },
  },
  *message({ prose: { text } }, { allowed }): Iterable<Finding> {
    if (!text.includes('/')) return;
    for (const { 0: address, index, groups } of text.matchAll(SHORT)) {
      const host = groups?.['host']?.toLowerCase() ?? '';
      if (allowed.includes(host)) continue;
      yield {
        start: index,
        end: index + address.length,
        message: `“${host}” hides where the link goes, and networks block such messages. Use the full address, or a short one of your own.`,
      };
    }
  },
});

const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:https?://)?(?:www\\.)?(?<host>${shortenerHosts.map((host) => host.replace('.', '\\.')).join('|')})/[^\\s<>"“”)]*[\\p{L}\\p{N}]`,
  'giu',
);
