import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { includesAny } from '../words/includes-any.ts';

/** Keys, passwords and inner addresses in texts that customers get. */
export const secretInPack = defineRule({
  id: 'secret-in-pack',
  category: 'compliance',
  description: 'No keys, passwords or internal links stand in texts that customers get.',
  severity: 'error',
  languages: 'any',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Hosts that look internal and that customers may open, such as `hub.local`.',
    },
  },
  *message({ prose: { text, lower } }, { allowed }): Iterable<Finding> {
    if (!includesAny(lower, HINTS) && !LONG_WORD.test(text)) return;
    for (const { 0: found, index } of text.matchAll(KEYS)) {
      const message = 'This looks like a key to one of our systems. Take it out here, and have it replaced.';
      yield { start: index, end: index + found.length, message };
    }
    for (const { 0: found, index, groups } of text.matchAll(PASSWORDS)) {
      const value = groups?.['value'] ?? '';
      const start = index + found.length - value.length;
      yield { start, end: start + value.length, message: 'This looks like a password. Take it out of the text.' };
    }
    for (const { 0: found, index, groups } of text.matchAll(HOSTS)) {
      const host = (groups?.['host'] ?? groups?.['inner'] ?? '').toLowerCase();
      if (allowed.includes(host)) continue;
      const message = `Customers cannot open “${host}”, and need not know of it. Link to a page for customers.`;
      yield { start: index, end: index + found.length, message };
    }
  },
});

/** A long word may be a key; the rest is named, or an address. */
const LONG_WORD = /[\w-]{16}|-----BEGIN/;
const HINTS = [
  'pass',
  'pwd',
  'clave',
  'contrase',
  'key',
  'secret',
  'token',
  '//',
  '.local',
  '.internal',
  '.corp',
  '.lan',
  '.intranet',
];

const KEYS =
  /(?<![\p{L}\p{N}_-])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,200}|(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,200}|github_pat_[A-Za-z0-9_]{20,200}|glpat-[\w-]{20,100}|xox[abprs]-[A-Za-z0-9-]{10,200}|AIza[\w-]{35}|SG\.[\w-]{16,64}\.[\w-]{16,64}|eyJ[\w-]{10,1000}\.eyJ[\w-]{10,2000}\.[\w-]{10,1000}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|(?:api[_ -]?key|secret[_ -]?key|access[_ -]?token|client[_ -]?secret) ?[:=] ?[\w-]{12,200})/giu;

const PASSWORDS =
  /(?<!\p{L})(?:password|passwd|passcode|pwd|contraseña|clave)(?: (?:is|es)(?: set to)?:?|:| ?=)? ?["'“‘]?(?<value>(?=[^\s"”’]*\d)(?=[^\s"”’]*[A-Za-z])(?!https?:)[A-Za-z0-9!@#$%^&*._+-]{6,60}(?<![.,]))/giu;

const HOSTS =
  /(?<![\p{L}\p{N}@._-])(?:(?:https?:\/\/)?(?<host>(?:[\w-]{1,63}\.){1,5}(?:local|internal|intranet|corp|lan))(?![\w-]|\.\w)|https?:\/\/(?<inner>localhost|intranet|(?:[\w-]{1,63}\.){0,3}(?:jira|confluence|jenkins|grafana|sharepoint|intranet)(?:\.[\w-]{1,63}){1,3}|[\w-]{1,63}\.atlassian\.net)(?![\w-]))(?::\d{1,5})?(?:\/[^\s<>"“”)]*[\w/])?/giu;
