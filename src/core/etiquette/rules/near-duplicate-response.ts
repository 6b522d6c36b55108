import type { ResponseFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Canned responses that differ in a few words only. */
export const nearDuplicateResponse = defineRule({
  id: 'near-duplicate-response',
  category: 'placeholders',
  description: 'Two replies that differ in a few words are hard to tell apart.',
  severity: 'off',
  languages: 'any',
  options: {
    similarity: {
      kind: 'number',
      minimum: 70,
      maximum: 99,
      default: 80,
      description: 'How much two replies must have in common to be reported, in per cent.',
    },
  },
  *near(others, { similarity }): Iterable<ResponseFinding> {
    const nearest = others.find((other) => other.similarity < 1);
    if (nearest === undefined || nearest.similarity * 100 < similarity) return;
    const share = String(Math.floor(nearest.similarity * 100));
    yield {
      message: `\`${nearest.id}\` says nearly the same (${share} % of it). Keep one of them, or make them differ clearly.`,
    };
  },
});
