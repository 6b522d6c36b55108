import { HOLE } from '../../prose/prose.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { Hole, Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { listVariableWords } from '../words/variable-words.ts';

/** Names of customers that may be missing, with nothing to stand in for them. */
export const placeholderNoFallback = defineRule({
  id: 'placeholder-no-fallback',
  category: 'placeholders',
  description: 'A name that we may not know has words that stand in for it.',
  severity: 'warning',
  languages: 'any',
  options: {
    variables: {
      kind: 'words',
      default: [],
      description: 'Other variables that may be missing, such as `customer.company`.',
    },
    known: {
      kind: 'words',
      default: [],
      description: 'Variables that are always filled in, such as `customer.firstName`.',
    },
  },
  needs: signs.hole,
  *message(message, { variables, known }): Iterable<Finding> {
    for (const hole of message.holes) {
      const { name } = hole;
      if (name === undefined || known.includes(name) || !isBare(hole)) continue;
      if (!variables.includes(name) && !isNameOfCustomer(name)) continue;
      yield { start: hole.at, end: hole.at + 1, message: `${sayGap(message, hole)} ${sayAdvice(message, hole)}` };
    }
  },
});

function isBare({ kind, helper, fallback, isGuarded }: Hole): boolean {
  return (kind === 'variable' || kind === 'helper') && helper !== 'choose' && fallback === undefined && !isGuarded;
}

/** Names of our own people and things are known; those of customers may not be. */
function isNameOfCustomer(variable: string): boolean {
  if (!NAME.test(variable)) return false;
  const words = listVariableWords(variable);
  if (words.some((word) => OURS.has(word))) return false;
  const last = words.at(-1) ?? '';
  if (WHOLE_NAMES.has(last)) return true;
  if (last !== 'name') return false;
  const before = words.at(-2);
  return before !== undefined && (KINDS_OF_NAMES.has(before) || CUSTOMERS.has(before));
}

/** What the names of all of them end in, to pass over most variables at once. */
const NAME = /name[^\p{L}\p{N}]*$/iu;

const WHOLE_NAMES: ReadonlySet<string> = new Set([
  'firstname',
  'lastname',
  'fullname',
  'forename',
  'surname',
  'nickname',
]);
const KINDS_OF_NAMES: ReadonlySet<string> = new Set('first last full given family preferred middle'.split(' '));
const CUSTOMERS: ReadonlySet<string> = new Set(
  'caller client contact customer guest member recipient requester subscriber user visitor'.split(' '),
);
const OURS: ReadonlySet<string> = new Set(
  'adviser advisor agent assignee author brand colleague company current doctor driver engineer manager operator our owner preparer rep representative sender specialist staff store support team technician'.split(
    ' ',
  ),
);

function sayGap({ prose: { text } }: Message, { at }: Hole): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const after = text.slice(at + 1).split('\n', 1)[0] ?? '';
  const from = before.length > REACH ? `…${before.slice(-REACH)}` : before;
  const to = after.length > REACH ? `${after.slice(0, REACH)}…` : after;
  return `Where the name is not known, this reads “${(from + to).replaceAll(HOLE, '…').trim()}”.`;
}

/** A few words beside the gap are enough to see it. */
const REACH = 16;

function sayAdvice({ language, prose: { text } }: Message, { name = '', at }: Hole): string {
  const word = VOCATIVES[language] ?? 'there';
  const isGreeting = GREETING.test(text.slice(Math.max(0, at - 20), at));
  return isGreeting && VOCATIVES[language] !== undefined
    ? `Write {{default ${name} "${word}"}}, or put the name inside {{#if ${name}}}.`
    : `Put the name inside {{#if ${name}}}, or give it other words with {{default ${name} "…"}}.`;
}

const VOCATIVES: Readonly<Record<string, string>> = { en: 'there', es: 'de nuevo' };
const GREETING = /(?:^|\n)\s*(?:hi|hello|hey|hola),? $/i;
