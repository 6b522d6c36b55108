import type { ChatMessage } from '../chats/list-messages.ts';
import { didMove, listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import type { Message } from '../message.ts';
import { findWithout } from '../paths/find-without.ts';
import { reach } from '../paths/reach.ts';
import { listStarts, mayDoAnything } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { compensations } from '../wordings/selling.ts';
import { says } from '../wordings/wording.ts';

const MESSAGE = 'Money comes before the apology here, and looks like a way to be rid of the customer. Say sorry first.';

/** Amends that come before the apology. */
export const compensationBeforeApology = defineRule({
  id: 'compensation-before-apology',
  category: 'flow',
  description: 'An apology comes before amends.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const isMet = (step: FlowStepView): boolean =>
      mayDoAnything(step) || (step.moves.has('apologise') && !step.messages.some(paysFirst));
    const early = findWithout(flow, listStarts(flow), { isGoal: ({ messages }) => messages.some(pays), isMet });
    for (const step of early) {
      const after = reach(flow, step.ways, () => false);
      const isSorryLater = [...after].some((number) => flow.steps[number]?.moves.has('apologise') === true);
      if (isSorryLater || step.moves.has('apologise')) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listAgentMessages(transcript);
    const paid = messages.find(({ message }) => pays(message));
    const sorry = messages.find((one) => didMove(one, 'apologise'));
    if (paid === undefined || sorry === undefined || !isEarlier(paid, sorry)) return;
    yield { turn: paid.turn, message: MESSAGE };
  },
});

function pays(message: Message): boolean {
  return says(compensations, message);
}

function paysFirst(message: Message): boolean {
  const { text } = message.prose;
  const paid = text.search(compensations[message.language] ?? NEVER);
  const sorry = text.search(SORRY);
  return paid !== -1 && sorry > paid;
}

const NEVER = /(?!)/;
const SORRY = /\b(?:sorry|apolog\w+|siento|lament\w+|discul\w+|perd[oó]n)/i;

function isEarlier(paid: ChatMessage, sorry: ChatMessage): boolean {
  return paid.turn < sorry.turn || (paid.turn === sorry.turn && paysFirst(paid.message));
}
