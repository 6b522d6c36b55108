import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import { reach } from '../paths/reach.ts';
import { listStarts, mayDoAnything, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { pitches, wantsToBuy } from '../wordings/selling.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE = 'This sells before the matter is settled, which annoys people. Solve first, then offer.';

/** Selling before solving. */
export const upsellBeforeResolution = defineRule({
  id: 'upsell-before-resolution',
  category: 'flow',
  description: 'Nothing is sold before the matter is settled.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (flow.steps.some(({ tags }) => tags.some((tag) => SALES.test(tag)))) return;
    const isSolved = (step: FlowStepView): boolean =>
      (step.stage === 'resolution' && speaks(step)) || mayDoAnything(step);
    for (const number of reach(flow, listStarts(flow), isSolved)) {
      const step = flow.steps[number];
      if (step === undefined || !stepSays(pitches, step) || [...step.intents].some((intent) => SALES.test(intent)))
        continue;
      if (step.stage === 'greeting' || step.stage === 'discovery' || step.stage === 'verification')
        yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [index, { who, turn, message }] of messages.entries()) {
      const before = messages.slice(0, index);
      if (who === 'customer' && says(wantsToBuy, message)) return;
      if (who !== 'agent' || !says(pitches, message)) continue;
      if (transcript.turns.slice(0, turn).some(({ type }) => type === 'resolve')) return;
      const isSettled = before
        .filter((one) => one.who === 'agent')
        .slice(1)
        .some((one) => didMove(one, 'inform'));
      if (!isSettled) yield { turn, message: MESSAGE };
    }
  },
});

const SALES = /sale|sell|buy|upgrade|offer|plan|venta|compra|tarifa/i;
