import { didMove, listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { reach } from '../paths/reach.ts';
import { listStarts } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

const MESSAGE = 'The customer was greeted before, so this sounds like a script. Take the greeting out.';

/** A second greeting in one chat. */
export const greetingDuplicate = defineRule({
  id: 'greeting-duplicate',
  category: 'opening',
  description: 'A customer is greeted once.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const first = findWithout(flow, listStarts(flow), {
      isGoal: ({ moves }) => moves.has('greet'),
      isMet: () => false,
    });
    const after = reach(
      flow,
      first.flatMap(({ ways }) => ways),
      () => false,
    );
    for (const number of after) {
      const step = flow.steps[number];
      if (step === undefined || first.includes(step) || step.respond !== undefined) continue;
      if (step.moves.has('greet')) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    let last: { readonly turn: number; readonly at: number | undefined } | undefined;
    for (const one of listAgentMessages(transcript)) {
      if (!didMove(one, 'greet')) continue;
      if (last !== undefined) {
        const between = transcript.turns.slice(last.turn + 1, one.turn);
        const isNew = between.some(({ type }) => type === 'transfer' || type === 'assign' || type === 'accept');
        const isLater = (one.at ?? 0) - (last.at ?? 0) > DAY;
        if (!isNew && !isLater) yield { turn: one.turn, message: MESSAGE };
      }
      last = one;
    }
  },
});

const DAY = 86_400;
