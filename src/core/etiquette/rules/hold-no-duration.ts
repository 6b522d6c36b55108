import { createPhraseRule } from '../phrase-rule.ts';
import { holdNoDurationPhrases } from '../phrases/hold-no-duration.ts';

/** A customer who is made to wait, and not told how long. */
export const holdNoDuration = createPhraseRule({
  id: 'hold-no-duration',
  category: 'flow',
  description: 'When a customer waits, they know how long.',
  severity: 'off',
  phrases: holdNoDurationPhrases,
  say: ({ found }) => `“${found}” does not say how long the customer waits. Give a time, such as two minutes.`,
  counts: ({ start, end }, { prose }) =>
    !WAITS_FOR_SOMETHING.test(prose.lower.slice(end, end + NEAR)) &&
    !TIME.test(prose.lower.slice(Math.max(0, start - NEAR), end + NEAR)),
});

/** “Hold the button”, “wait until it restarts” and “wait for the e-mail” are steps and no hold. */
const WAITS_FOR_SOMETHING =
  /^,? +(?:\p{L}+[aei]r|on to|onto|down|the(?! line)|your|until|till|for(?! (?:me|us|a|while)\b)|up to|at least|before|and (?:try|then)|hasta|a que|al|el|la|su|tu)(?!\p{L})/u;

/** A time further away belongs to something else. */
const NEAR = 300;

/** A time, a placeholder that may be one, or a wait so short that it needs none. */
const TIME =
  /(?<!\p{L})(?:\d+|\uFFFC|one|two|three|four|five|ten|couple(?: of)?|few|un|unos|dos|tres|cinco|diez)[ -](?:more )?(?:min|sec|hour|hr|seg|hora)|(?<!\p{L})(?:moments?|minutes?|mins?|seconds?|secs?|sec|momentos?|momentito|minutos?|minutitos?|segundos?|instante|instantes)(?!\p{L})|(?:for|about|within|in|around|unos|en) \uFFFC/u;
