import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { signs } from '../../prose/signs.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { overpromises } from '../phrases/overpromise.ts';
import type { Rule } from '../rule.ts';

/** A promise that may not be kept. */
export const overpromise: Rule = {
  ...createPhraseRule({
    id: 'overpromise',
    category: 'positive-language',
    description: 'Promise only what you can keep, with a time.',
    severity: 'warning',
    phrases: overpromises,
    say: ({ found }) => say(found),
    counts: isPromise,
  }),
  needs: signs.percent,
  *message({ prose: { text } }): Iterable<Finding> {
    if (!text.includes('100')) return;
    for (const { 0: found, index } of text.matchAll(WHOLLY)) {
      yield { start: index, end: index + found.length, message: say(found) };
    }
  },
};

function say(found: string): string {
  return `“${found}” is a promise that you may not be able to keep. Say what you do, and by when.`;
}

const WHOLLY =
  /(?<!\d)100 ?% (?:guaranteed|sure|certain|safe|secure|satisf\p{L}+|reliable|confident|positive|risk-free|garantizad[oa]|segur[oa]s?|fiable)(?!\p{L})/giu;

/** A condition and a no are none: “if we promise”, “I can't guarantee”. */
function isPromise({ start }: PhraseHit, { prose: { text } }: Message): boolean {
  return !/(?:^|[^\p{L}])(?:if|whether|not|cannot|can['’]t|never|when|how soon|no|si|cuando)\s+(?:\p{L}+\s+)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
