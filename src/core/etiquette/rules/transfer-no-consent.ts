import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import type { Message } from '../message.ts';
import { findWithout } from '../paths/find-without.ts';
import { hasOtherWords, listStarts } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { asksForPerson, mentionsOthers } from '../wordings/handover.ts';
import { says } from '../wordings/wording.ts';

const MESSAGE = 'The chat moves before the customer agrees. Ask first, and wait for the answer.';

/** A chat that is passed on without asking. */
export const transferNoConsent = defineRule({
  id: 'transfer-no-consent',
  category: 'flow',
  description: 'A customer is asked before being passed on.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const isGoal = ({ transfers, intents }: FlowStepView): boolean =>
      transfers !== undefined && ![...intents].some((intent) => WANTS_PERSON.test(intent));
    const isMet = (step: FlowStepView): boolean =>
      step.transfers === undefined &&
      (hasOtherWords(step) || stepAsks(step) || step.exits.some(({ kind }) => kind === 'decision'));
    for (const { id } of findWithout(flow, listStarts(flow), { isGoal, isMet })) yield { step: id, message: MESSAGE };
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [turn, { type }] of transcript.turns.entries()) {
      if (type !== 'transfer') continue;
      const before = messages.filter((one) => one.turn < turn);
      const isWanted = before.some(({ who, message }) => who === 'customer' && says(asksForPerson, message));
      const asked = before.find((one) => one.who === 'agent' && asksToTransfer(one.message, didMove(one, 'transfer')));
      const isAnswered = asked !== undefined && before.some((one) => one.who === 'customer' && one.turn > asked.turn);
      if (!isWanted && !isAnswered) yield { turn, message: MESSAGE };
    }
  },
});

const WANTS_PERSON = /human|person|manager|agent|supervisor|advis|colleague|persona|gerente|encargad/i;

function stepAsks({ messages, moves }: FlowStepView): boolean {
  return messages.some((message) => asksToTransfer(message, moves.has('transfer')));
}

function asksToTransfer(message: Message, isTransfer: boolean): boolean {
  if (!message.prose.text.includes('?')) return false;
  return isTransfer || says(mentionsOthers, message) || says(transferQuestions, message);
}

const transferQuestions = {
  en: /\b(?:transfer\w*|connect|pass|hand|bring|put you|move you|refer|escalat\w+|join|involve|speak (?:to|with)|talk (?:to|with)|take over|team)\b/i,
  es: /(?<!\p{L})(?:transf\p{L}+|pas(?:o|ar|arle|arte|emos)|comunic\p{L}+|deriv\p{L}+|conect\p{L}+|equipo|departamento)(?!\p{L})/iu,
};
