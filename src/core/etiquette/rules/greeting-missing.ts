import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { reach } from '../paths/reach.ts';
import { isPart, listStarts, mayDoAnything, speaks, waits } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

const MESSAGE = 'The chat begins without a greeting. Say hello first, by name where you know it.';

/** A chat that begins without a greeting. */
export const greetingMissing = defineRule({
  id: 'greeting-missing',
  category: 'opening',
  description: 'The first words to a customer are a greeting.',
  severity: 'warning',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const first = findWithout(flow, listStarts(flow), { isGoal: speaks, isMet: mayDoAnything });
    for (const step of first) {
      const number = flow.steps.indexOf(step);
      const turn = [...reach(flow, [number], waits)].flatMap((one) => flow.steps[one] ?? []);
      if (!turn.some((one) => one.moves.has('greet') || mayDoAnything(one))) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const first = messages.find(({ who }) => who === 'agent');
    if (first === undefined) return;
    const before = transcript.turns.slice(0, first.turn);
    if (before.some(({ who, type }) => who === 'bot' || type === 'transfer')) return;
    const answer = messages.find(({ who, turn }) => who === 'customer' && turn > first.turn)?.turn ?? Infinity;
    const burst = messages.filter(({ who, turn }) => who === 'agent' && turn < answer);
    if (!burst.some((one) => didMove(one, 'greet'))) yield { turn: first.turn, message: MESSAGE };
  },
});
