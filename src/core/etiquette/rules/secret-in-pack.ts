import type { Prose } from '../../prose/prose.ts';
import { signs } from '../../prose/signs.ts';
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
  needs: signs.slash,
  wakes: [
    ...[
      'sk',
      'pk',
      'rk',
      'akia',
      'asia',
      'ghp',
      'gho',
      'ghu',
      'ghs',
      'ghr',
      'github',
      'glpat',
      'xox',
      'aiza',
      'sg',
      'eyj',
    ],
    ...['begin', 'api', 'secret', 'access', 'client', 'pass', 'pwd', 'clave', 'contrase'],
    ...['local', 'internal', 'intranet', 'corp', 'lan'],
  ],
  *message({ prose }, { allowed }): Iterable<Finding> {
    const { text, lower, words } = prose;
    if (mayHoldKey(prose)) yield* findAll(text, KEYS, () => KEY_MESSAGE);
    if ((words.signs & signs.digit) !== 0 && includesAny(lower, PASSWORD_HINTS)) {
      for (const { 0: found, index, groups } of text.matchAll(PASSWORDS)) {
        const end = index + found.length;
        const start = end - (groups?.['value'] ?? '').length;
        yield { start, end, message: 'This looks like a password. Take it out of the text.' };
      }
    }
    const sayHost = (host: string): string | undefined =>
      allowed.includes(host.toLowerCase())
        ? undefined
        : `Customers cannot open “${host}”, and need not know of it. Link to a page for customers.`;
    if ((words.signs & signs.slash) !== 0) yield* findAll(text, LINKS, sayHost);
    if (includesAny(lower, HOST_HINTS)) yield* findAll(text, HOSTS, sayHost);
  },
});

/** Says something of all that an expression finds, unless there is nothing to say of its host. */
function* findAll(text: string, expression: RegExp, say: (host: string) => string | undefined): Iterable<Finding> {
  for (const { 0: found, index, groups } of text.matchAll(expression)) {
    const message = say(groups?.['host'] ?? '');
    if (message !== undefined) yield { start: index, end: index + found.length, message };
  }
}

const KEY_MESSAGE = 'This looks like a key to one of our systems. Take it out here, and have it replaced.';

function mayHoldKey({ text, lower, words }: Prose): boolean {
  if ((words.signs & signs.mark) !== 0 && includesAny(text, MARKED_KEYS)) return true;
  if ((words.signs & signs.capitals) !== 0 && includesAny(text, CAPITAL_KEYS)) return true;
  return includesAny(text, OTHER_KEYS) || (/[:=]/.test(text) && includesAny(lower, KEY_NAMES));
}

/** How keys begin: with a low line, with three capitals, and others. */
const MARKED_KEYS = ['_live_', '_test_', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'];
const CAPITAL_KEYS = ['AKIA', 'ASIA', '-----BEGIN'];
const OTHER_KEYS = ['glpat-', 'xox', 'AIza', 'SG.', 'eyJ'];
const KEY_NAMES = ['key', 'secret', 'token'];
const PASSWORD_HINTS = ['pass', 'pwd', 'clave', 'contrase'];
const HOST_HINTS = ['.local', '.internal', '.corp', '.lan', '.intranet'];

const KEYS =
  /(?<![\w-])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,200}|(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,200}|github_pat_[A-Za-z0-9_]{20,200}|glpat-[\w-]{20,100}|xox[abprs]-[A-Za-z0-9-]{10,200}|AIza[\w-]{35}|SG\.[\w-]{16,64}\.[\w-]{16,64}|eyJ[\w-]{10,1000}\.eyJ[\w-]{10,2000}\.[\w-]{10,1000}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|(?:[Aa][Pp][Ii]|[Ss]ecret|[Aa]ccess|[Cc]lient|API|SECRET|ACCESS|CLIENT)[_ -]?(?:[Kk]ey|[Tt]oken|[Ss]ecret|KEY|TOKEN|SECRET) ?[:=] ?[\w-]{12,200})/g;

const PASSWORDS =
  /(?<!\p{L})(?:password|passwd|passcode|pwd|contraseña|clave)(?: (?:is|es)(?: set to)?:?|:| ?=)? ?["'“‘]?(?<value>(?=[^\s"”’]*\d)(?=[^\s"”’]*[A-Za-z])(?!https?:)[A-Za-z0-9!@#$%^&*._+-]{6,60}(?<![.,]))/giu;

const HOSTS =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?<host>(?:[\w-]{1,63}\.){1,5}(?:local|internal|intranet|corp|lan))(?![\w-]|\.\w)(?::\d{1,5})?(?:\/[^\s<>"“”)]*[\w/])?/giu;

const LINKS =
  /https?:\/\/(?<host>localhost|intranet|(?:[\w-]{1,63}\.){0,3}(?:jira|confluence|jenkins|grafana|sharepoint|intranet)(?:\.[\w-]{1,63}){1,3}|[\w-]{1,63}\.atlassian\.net)(?![\w-])(?::\d{1,5})?(?:\/[^\s<>"“”)]*[\w/])?/giu;
