import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';
import { shortenerHosts } from '../words/link-hosts.ts';

/** A short link that hides where it goes. */
export const linkShortener = defineRule({
  id: 'link-shortener',
  category: 'placeholders',
  description: 'A link shows where it goes; networks block public short links, and they look like fraud.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Hosts of short links that are yours, such as `go.example.com`.',
    },
  },
  needs: signs.slash,
  *message({ prose: { text } }, { allowed }): Iterable<Finding> {
    for (let slash = text.indexOf('/'); slash !== -1; slash = text.indexOf('/', slash + 1)) {
      const before = HOST.exec(text.slice(Math.max(0, slash - REACH), slash));
      const host = before?.groups?.['host']?.toLowerCase() ?? '';
      const path = PATH.exec(text.slice(slash + 1, slash + REACH))?.[0];
      if (before === null || path === undefined || !hosts.has(host) || allowed.includes(host)) continue;
      yield {
        start: slash - before[0].length,
        end: slash + 1 + path.length,
        message: `“${host}” hides where the link goes, and networks block such messages. Use the full address, or a short one of your own.`,
      };
    }
  },
});

const hosts: ReadonlySet<string> = new Set(shortenerHosts);

/** Long enough for a scheme and a host, and for the key of a short link. */
const REACH = 60;

const HOST = /(?<![\p{L}\p{N}.@/-])(?:https?:\/\/)?(?:www\.)?(?<host>[a-z0-9]{1,12}\.[a-z]{2,4})$/iu;

const PATH = /^[^\s<>"“”)]*[\p{L}\p{N}]/u;
