import type { ResponseFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Canned responses with the same words. */
export const duplicateResponse = defineRule({
  id: 'duplicate-response',
  category: 'placeholders',
  description: 'Keep each reply once, so that a change reaches everyone.',
  severity: 'warning',
  languages: 'any',
  *same({ first, more }): Iterable<ResponseFinding> {
    const others = more === 0 ? `\`${first}\` says` : `\`${first}\` and ${String(more)} more say`;
    yield { message: `${others} the same. Keep one of them, or say in each what is different.` };
  },
});
