import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { mistypedMailHosts } from '../words/link-hosts.ts';

/** An e-mail address that cannot be right. */
export const emailPhoneFormat = defineRule({
  id: 'email-phone-format',
  category: 'placeholders',
  description: 'E-mail addresses are written so that a letter arrives.',
  severity: 'warning',
  languages: 'any',
  *message({ prose: { text } }): Iterable<Finding> {
    if (!text.includes('@')) return;
    for (const { 0: found, index, groups } of text.matchAll(ADDRESS)) {
      const host = (groups?.['host'] ?? '').replace(/\.+$/, '');
      const address = found.slice(0, found.length - (groups?.['host'] ?? '').length + host.length);
      const end = index + address.length;
      const right = mistypedMailHosts.get(host.toLowerCase());
      if (right !== undefined) yield reportHost(end - host.length, end, host, right);
      else if (isMalformed(groups?.['user'] ?? '', host)) {
        yield { start: index, end, message: `“${address}” is no valid e-mail address. Check it letter by letter.` };
      }
    }
  },
});

/** An `@` with something on both sides, placeholders aside; a user may hold the dots that are wrong. */
const ADDRESS =
  /(?<![\p{L}\p{N}/@\uFFFC.])(?<user>[\p{L}\p{N}._%+-]{1,64})@(?<host>[\p{L}\p{N}][\p{L}\p{N}.,-]{0,100}[\p{L}\p{N}])(?![\p{L}\p{N}@/\uFFFC])/gu;

function reportHost(start: number, end: number, host: string, right: string): Finding {
  return {
    start,
    end,
    message: `“${host}” looks mistyped. Did you mean “${right}”?`,
    rewrites: [{ title: `Write “${right}”`, edits: [{ start, end, text: right }] }],
  };
}

function isMalformed(user: string, host: string): boolean {
  if (!host.includes('.') && !host.includes(',')) return false;
  return (
    /^\.|\.\.|\.$/.test(user) ||
    /\.\.|^-|-$|-\.|\.-/.test(host) ||
    /,(?:com|net|org|co|es|uk)$/i.test(host) ||
    /\.\d+$/.test(host)
  );
}
