import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import type { Message } from '../message.ts';
import { reach } from '../paths/reach.ts';
import { isPart, listStarts, mayDoAnything, speaks, waits } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { asksIfSolved, saysSolved } from '../wordings/ending.ts';
import { says } from '../wordings/wording.ts';

const MESSAGE = 'Nobody asks whether this solves it. Ask, as in “Does that work for you?”, before you close.';

/** A solution that nobody asks about. */
export const resolutionNotConfirmed = defineRule({
  id: 'resolution-not-confirmed',
  category: 'flow',
  description: 'Agents ask whether the solution works before they close.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    for (const number of reach(flow, listStarts(flow), isConfirmed)) {
      const step = flow.steps[number];
      if (
        step?.stage !== 'resolution' ||
        !speaks(step) ||
        step.respond !== undefined ||
        isConfirmed(step) ||
        waits(step)
      )
        continue;
      const next = step.exits.filter(({ kind }) => kind === 'goto').map(({ to }) => flow.steps[to]);
      if (next.some((one) => one?.stage === 'closing')) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const agent = messages.filter(({ who }) => who === 'agent');
    const at = agent.findIndex((one) => didMove(one, 'offer-further-help'));
    const before = agent.slice(Math.max(0, at - WINDOW), at);
    const [solved] = before.slice(-1);
    const offer = agent[at];
    if (offer === undefined || solved === undefined || at < FEWEST) return;
    if (didMove(solved, 'refuse', 'apologise')) return;
    if ([...before, offer].some(({ message }) => asks(message))) return;
    const isGlad = messages.some(
      ({ who, turn, message }) =>
        who === 'customer' && turn > solved.turn && turn < offer.turn && says(saysSolved, message),
    );
    if (!isGlad) yield { turn: solved.turn, message: MESSAGE };
  },
});

const WINDOW = 3;

/** Shorter chats answer one question. */
const FEWEST = 4;

/** A question while the matter is being settled also tells what the customer thinks of it. */
function isConfirmed(step: FlowStepView): boolean {
  if (mayDoAnything(step)) return true;
  if (step.stage !== 'resolution' && step.stage !== undefined) return false;
  const isAsked = step.messages.some(({ prose }) => prose.text.includes('?'));
  return isAsked || (step.respond !== undefined && (step.moves.has('ask') || step.moves.has('offer'))) || waits(step);
}

function asks(message: Message): boolean {
  return message.prose.sentences.some(({ start, end }) => {
    const sentence = message.prose.text.slice(start, end);
    return sentence.endsWith('?') && !MORE.test(sentence) && asksIfSolved[message.language]?.test(sentence) === true;
  });
}

/** Questions about other things: more help, or somebody else. */
const MORE =
  /\b(?:else|further|other|another|more|transfer\w*|connect|pass|bring|colleague|team|más|otra|otro|compañer[oa])\b/i;
