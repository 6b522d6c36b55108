import type { FlowFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A step that expects certain answers only. */
export const flowNoFallback = defineRule({
  id: 'flow-no-fallback',
  category: 'flow',
  description: 'A step that waits for an answer has a way on for every answer.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *flow({ steps }): Iterable<FlowFinding> {
    for (const { id, exits } of steps) {
      const replies = exits.filter(({ kind, isOtherwise }) => kind === 'reply' || (kind === 'back' && isOtherwise));
      if (replies.length === 0 || replies.some(({ isOtherwise }) => isOtherwise)) continue;
      const message = 'An answer that nobody expected leads nowhere from here. Add a reply with “otherwise: true”.';
      yield { step: id, message };
    }
  },
});
