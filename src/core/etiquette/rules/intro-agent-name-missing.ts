import { listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import { findWithout } from '../paths/find-without.ts';
import { hasOtherWords, isPart, listStarts, mayDoAnything, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { introductions } from '../wordings/opening.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE = 'The customer does not learn who is there. Say your name in the first or second message.';

/** An opening in which the agent has no name. */
export const introAgentNameMissing = defineRule({
  id: 'intro-agent-name-missing',
  category: 'opening',
  description: 'Agents say their name when a chat begins.',
  severity: 'info',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    for (const step of findWithout(flow, listStarts(flow), { isGoal: speaks, isMet: mayDoAnything })) {
      if (isNamed(step)) continue;
      const second = findWithout(flow, step.ways, { isGoal: speaks, isMet: mayDoAnything });
      if (!second.some(isNamed)) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const opening = listAgentMessages(transcript).slice(0, 2);
    const [first] = opening;
    if (first === undefined || transcript.turns.slice(0, first.turn).some(({ who }) => who === 'bot')) return;
    const name = transcript.agentName?.toLowerCase().split(' ')[0] ?? '';
    const isKnown = opening.some(
      ({ message }) => says(introductions, message) || (name !== '' && message.prose.lower.includes(name)),
    );
    if (isKnown) return;
    const finding = { turn: first.turn, message: MESSAGE };
    yield transcript.isOver || opening.length === 2 ? finding : { ...finding, isPending: true };
  },
});

function isNamed(step: FlowStepView): boolean {
  return hasOtherWords(step)
    ? true
    : [...step.shows].some((name) => /^(?:agent|user|adviser|advisor)\./.test(name)) || stepSays(introductions, step);
}
