import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { listAgentMessages } from '../chats/list-messages.ts';
import type { Message } from '../message.ts';
import { hasOtherWords, isPart } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { says } from '../wordings/wording.ts';

const MESSAGE =
  'Every question can be answered with yes or no. Begin with an open one, such as “What happened when you tried?”.';

/** Questions that let the customer say only yes or no. */
export const closedOnlyProbing = defineRule({
  id: 'closed-only-probing',
  category: 'listening',
  description: 'At least one question lets the customer tell.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    const early = flow.steps.filter(({ stage }) => stage === 'greeting' || stage === 'discovery');
    if (isPart(flow) || early.some(hasOtherWords)) return;
    const asking = early.filter(({ messages }) => messages.some(hasQuestion));
    const first = asking.find(({ stage }) => stage === 'discovery');
    if (asking.length < FEWEST || first === undefined) return;
    if (asking.every(({ asks, messages }) => asks === undefined && !messages.some(isOpen)))
      yield { step: first.id, message: MESSAGE };
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    if (!transcript.isOver) return;
    const asking = listAgentMessages(transcript).filter(({ message }) => hasQuestion(message));
    const [first] = asking;
    if (first === undefined || asking.length < FEWEST + 2) return;
    if (!asking.some(({ message }) => isOpen(message))) yield { turn: first.turn, message: MESSAGE };
  },
});

const FEWEST = 2;

function hasQuestion({ prose }: Message): boolean {
  return prose.text.includes('?');
}

function isOpen(message: Message): boolean {
  return says(openQuestions, message);
}

const openQuestions = {
  en: /\b(?:what|which|when|where|who|how|why|(?:can|could|may|might) (?:you|i)|tell me|describe|explain|walk me through|let me know|share)\b/i,
  es: /(?<!\p{L})(?:qué|cuál(?:es)?|cuándo|dónde|quién|cómo|por qué|cuént\p{L}+|describ\p{L}+|explíq\p{L}+|explíc\p{L}+|díga\p{L}+|dime)(?!\p{L})/iu,
};
