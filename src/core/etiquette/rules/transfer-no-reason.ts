import { listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import { listEntries } from '../paths/list-entries.ts';
import { hasOtherWords } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { transferReasons } from '../wordings/handover.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE = 'The customer does not learn why the chat moves, or to whom. Name the team, and what it can do.';

/** A chat that is passed on without a reason. */
export const transferNoReason = defineRule({
  id: 'transfer-no-reason',
  category: 'flow',
  description: 'A customer who is passed on knows why and to whom.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const entries = listEntries(flow);
    for (const [number, step] of flow.steps.entries()) {
      if (step.transfers === undefined) continue;
      if (isExplained(step)) continue;
      const before = (entries[number] ?? []).map(({ from }) =>
        listSpoken(flow.steps[from], entries[from] ?? [], flow.steps),
      );
      const isBare = before.length === 0 || before.some((spoken) => !spoken.some(isExplained));
      if (isBare) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listAgentMessages(transcript);
    for (const [turn, { type }] of transcript.turns.entries()) {
      if (type !== 'transfer') continue;
      const before = messages.filter((one) => one.turn < turn).slice(-2);
      if (!before.some(({ message }) => says(transferReasons, message))) yield { turn, message: MESSAGE };
    }
  },
});

function isExplained(step: FlowStepView): boolean {
  return hasOtherWords(step) || stepSays(transferReasons, step);
}

/** A step, or where it only decides, those before it. */
function listSpoken(
  step: FlowStepView | undefined,
  entries: readonly { readonly from: number }[],
  steps: readonly FlowStepView[],
): readonly FlowStepView[] {
  if (step === undefined) return [];
  return step.messages.length > 0 ? [step] : [step, ...entries.flatMap(({ from }) => steps[from] ?? [])];
}
