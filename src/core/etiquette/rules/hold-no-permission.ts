import { createPhraseRule } from '../phrase-rule.ts';
import { holdNoPermissionPhrases } from '../phrases/hold-no-permission.ts';

/** A customer who is made to wait, and neither asked nor told why. */
export const holdNoPermission = createPhraseRule({
  id: 'hold-no-permission',
  category: 'flow',
  description: 'Before a customer waits, they are asked, or told why.',
  severity: 'off',
  phrases: holdNoPermissionPhrases,
  say: ({ found }) =>
    `“${found}” makes the customer wait without a reason. Ask first, or say what you will do meanwhile.`,
  counts: ({ start, end }, { prose }) =>
    !WAITS_FOR_SOMETHING.test(prose.lower.slice(end, end + NEAR)) &&
    !REASON.test(prose.lower.slice(Math.max(0, start - NEAR), end + NEAR)) &&
    !/^[^.!\n]*\?/.test(prose.text.slice(end, end + NEAR)) &&
    !/\bif\b[^.!?\n]*$|(?:may|can|could|shall) (?:i|you|we)\b[^.!?\n]*$/.test(
      prose.lower.slice(Math.max(0, start - 200), start),
    ),
});

/** “Hold the button”, “wait until it restarts” and “wait for the e-mail” are steps and no hold. */
const WAITS_FOR_SOMETHING =
  /^,? +(?:\p{L}+[aei]r|on to|onto|down|the(?! line)|your|until|till|for (?:the|your|it|that|this|an?(?! (?:moment|minute|second|few|couple|while))|us|\uFFFC|confirmation|delivery|approval)|up to|at least|before|and (?:try|then)|hasta|a que|el|la|su|tu)(?!\p{L})/u;

/** A reason further away belongs to something else. */
const NEAR = 300;

/** What the agent does meanwhile. */
const REASON =
  /(?<!\p{L})(?:while|whilst|as i|so (?:that )?i|so (?:that )?we|because|let me|i['’]ll (?!(?:put|place))|i['’]m (?!(?:putting|placing))|i am (?!(?:putting|placing))|i will (?!(?:put|place))|i need to (?!(?:put|place))|we are (?!(?:putting|placing))|we['’]re (?!(?:putting|placing))|to (?:check|look|find|see|get|pull|review|verify|confirm|update|locate|access|ask|open|read|speak|consult|go|process|search|transfer|connect)|for me to|mientras|para|voy a (?!(?:poner|dejar))|estoy|porque|reviso|consulto|déjeme)(?!\p{L})/u;
