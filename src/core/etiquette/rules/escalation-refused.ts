import { didMove, listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView, FlowView } from '../flow-view.ts';
import { reach } from '../paths/reach.ts';
import { mayDoAnything, speaks, waits } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { asksForPerson, mentionsOthers, refusesHandover } from '../wordings/handover.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE =
  'The customer asks for somebody else and does not get them. Offer your help once, then pass the chat on.';

/** A customer who asks for a person and gets none. */
export const escalationRefused = defineRule({
  id: 'escalation-refused',
  category: 'flow',
  description: 'A customer who asks for somebody else is passed on.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    for (const number of flow.anytime) {
      const step = flow.steps[number];
      if (step !== undefined && keeps(step, flow)) yield { step: step.id, message: MESSAGE };
    }
    const asked = flow.steps.flatMap(({ intents }, number) =>
      [...intents].some((one) => WANTS_PERSON.test(one)) ? [number] : [],
    );
    for (const number of asked) {
      const step = flow.steps[number];
      if (step !== undefined && !isPassedOn(flow, number)) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const { who, turn, message } of messages) {
      if (who !== 'customer' || !says(asksForPerson, message)) continue;
      const next = listNextAgentMessages(messages, turn, 2);
      const until = next.at(-1)?.turn ?? turn;
      const isMoved = transcript.turns.slice(turn, until + 3).some(({ type }) => type === 'transfer');
      const isOffered = next.some((one) => didMove(one, 'transfer') && !says(refusesHandover, one.message));
      const [first] = next;
      if (first === undefined || isMoved || isOffered) continue;
      const isFinal = next.length === 2 || transcript.isOver || next.some((one) => says(refusesHandover, one.message));
      yield isFinal ? { turn: first.turn, message: MESSAGE } : { turn: first.turn, message: MESSAGE, isPending: true };
    }
  },
});

const WANTS_PERSON = /human|person|manager|supervisor|escalat|gerente|encargad/i;

/** Of what may be asked at any time, a step that speaks of others, and leads to none of them. */
function keeps(step: FlowStepView, { steps }: FlowView): boolean {
  if (!stepSays(mentionsOthers, step) || step.messages.some(({ prose }) => prose.text.includes('?'))) return false;
  return ![step, ...step.ways.map((way) => steps[way])].some((one) => one === undefined || leavesToOthers(one));
}

function leavesToOthers(step: FlowStepView): boolean {
  return step.transfers !== undefined || step.moves.has('transfer') || mayDoAnything(step);
}

/** Whether the chat can be passed on within the next two turns of the agent. */
function isPassedOn(flow: FlowView, from: number): boolean {
  let open: readonly number[] = [from];
  for (let turns = 0; turns < 2; turns++) {
    const reached = reach(flow, open, (step) => speaks(step) && waits(step));
    const steps = [...reached].flatMap((number) => flow.steps[number] ?? []);
    if (steps.some(leavesToOthers)) return true;
    open = steps.filter((step) => speaks(step) && waits(step)).flatMap(({ ways }) => ways);
  }
  return [...reach(flow, open, speaks)].some((number) => flow.steps[number]?.transfers !== undefined);
}
