import type { Move } from '../../model/common.ts';
import type { FlowFinding } from '../finding.ts';
import { isPart, listStarts, mayDoAnything } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

/** A script for complaints that leaves out a part of making good. */
export const recoveryStepsIncomplete = defineRule({
  id: 'recovery-steps-incomplete',
  category: 'flow',
  description: 'A script for complaints hears, understands, says sorry, solves and follows up.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const [start] = listStarts(flow);
    const first = start === undefined ? undefined : flow.steps[start];
    if (first === undefined || isPart(flow) || flow.steps.some(mayDoAnything)) return;
    if (!flow.steps.some(({ tags, stage }) => stage === 'greeting' && tags.some((tag) => COMPLAINT.test(tag)))) return;
    const missing = PARTS.filter(({ moves }) => !flow.steps.some((step) => moves.some((move) => step.moves.has(move))));
    if (missing.length === 0) return;
    const names = missing.map(({ name }) => name).join(', ');
    yield {
      step: first.id,
      message: `A complaint needs more than a solution. Nowhere in this script we ${names}: add it.`,
    };
  },
});

const COMPLAINT = /complain|recovery|queja|reclam/i;

/** The parts that the usual models share (HEARD, LAST, LATTE). */
const PARTS: readonly { readonly name: string; readonly moves: readonly Move[] }[] = [
  { name: 'ask what happened', moves: ['ask', 'restate'] },
  { name: 'show understanding', moves: ['empathise'] },
  { name: 'say sorry', moves: ['apologise'] },
  { name: 'solve or offer something', moves: ['offer', 'inform', 'transfer'] },
  { name: 'say what comes next', moves: ['set-expectation', 'offer-further-help'] },
];
