import { findLinks } from '../../prose/find-links.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { defineRule } from '../rule.ts';

/** A link to a site that is not one of the company's own. */
export const linkOffDomain = defineRule({
  id: 'link-off-domain',
  category: 'placeholders',
  description: 'Links lead to your own sites, or to those that you allow.',
  severity: 'off',
  languages: 'any',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Further domains that links may lead to, such as `partner.com`.',
    },
  },
  needs: signs.slash,
  *message({ prose: { text }, project }, { allowed }): Iterable<Finding> {
    if (!text.includes('://')) return;
    const own = new Set([...listFactHosts(project), ...allowed].map(findDomain));
    if (own.size === 0) return;
    for (const { start, end } of findLinks(text)) {
      const host = HOST.exec(text.slice(start, end))?.groups?.['host'] ?? '';
      if (host === '' || own.has(findDomain(host))) continue;
      yield {
        start,
        end,
        message: `“${host}” is not one of your own sites. See whether the address is right; if it is, allow the site.`,
      };
    }
  },
});

/** The company's own sites are those that its facts name. */
function listFactHosts({ facts }: ProjectFacts): readonly string[] {
  return [...facts.values()].flatMap(({ value }) => HOST.exec(value)?.groups?.['host'] ?? []);
}

/** A name and a password may stand before the host, a port after it; a host that is filled in is not known. */
const HOST = /^https?:\/\/(?:[^\s/?#@\uFFFC]*@)?(?<host>[\p{L}\p{N}.-]+)(?=[:/?#]|$)/iu;

/** What a company registers: `example.com` of `help.example.com`, `example.co.uk` of `www.example.co.uk`. */
function findDomain(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isWide = labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  return labels.slice(isWide ? -3 : -2).join('.');
}

/** What stands before the country where companies register below it. */
const SHARED: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'net', 'nom', 'org']);
