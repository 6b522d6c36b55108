import type { ChatMessage } from '../chats/list-messages.ts';
import { didMove, listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import { findWithout } from '../paths/find-without.ts';
import { reach } from '../paths/reach.ts';
import { listStarts, mayDoAnything, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { feltWords, upsetWords } from '../wordings/feeling.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE =
  'The customer was let down, and nobody says a word about it. Name what went wrong for them, before the next question.';

/** A complaint that gets no word of understanding. */
export const empathyMissingOnComplaint = defineRule({
  id: 'empathy-missing-on-complaint',
  category: 'listening',
  description: 'A customer who was let down hears that we understand.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    for (const number of reach(flow, [...listStarts(flow), ...flow.anytime], isMet)) {
      const step = flow.steps[number];
      if (step === undefined) continue;
      if (![...step.intents].some((intent) => COMPLAINT.test(intent)) || isMet(step)) continue;
      const first = speaks(step) ? [step] : findWithout(flow, step.ways, { isGoal: speaks, isMet });
      if (first.length === 0 || first.some(isMet)) continue;
      const next = first.flatMap(({ ways }) => findWithout(flow, ways, { isGoal: speaks, isMet: () => false }));
      if (!next.some(isMet)) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const upset = messages.find(({ who, message }) => who === 'customer' && says(upsetWords, message));
    if (upset === undefined) return;
    const next = listNextAgentMessages(messages, upset.turn, 2);
    const [first] = next;
    if (first === undefined || next.some(isFelt)) return;
    const finding = { turn: first.turn, message: MESSAGE };
    yield next.length === 2 || transcript.isOver ? finding : { ...finding, isPending: true };
  },
});

/** Wants that begin with something that went wrong; cancelling or sending back may have other reasons. */
const COMPLAINT =
  /complain|angry|upset|unhappy|missing|lost|broken|fault|damage|wrong|late\b|delay|trouble|charge|never|stolen|queja|reclam|aver[ií]a|retras|perdid|roto|cargo/i;

function isMet(step: FlowStepView): boolean {
  return step.moves.has('empathise') || step.moves.has('apologise') || mayDoAnything(step) || stepSays(feltWords, step);
}

function isFelt(one: ChatMessage): boolean {
  return didMove(one, 'empathise', 'apologise') || says(feltWords, one.message);
}
