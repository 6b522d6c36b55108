import { didMove, listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { graveMatters } from '../wordings/handover.ts';
import { says } from '../wordings/wording.ts';

/** A grave matter that stays where it is. */
export const escalationLate = defineRule({
  id: 'escalation-late',
  category: 'flow',
  description: 'Matters of law, safety or life go to a colleague at once.',
  severity: 'off',
  languages: ['en', 'es'],
  options: {
    messages: {
      kind: 'number',
      minimum: 1,
      maximum: 10,
      default: 3,
      description: 'Within how many messages the agent has to pass the chat on.',
    },
  },
  *transcript(transcript, { messages: most }): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const grave = messages.find(({ who, message }) => who === 'customer' && says(graveMatters, message));
    if (grave === undefined) return;
    const next = listNextAgentMessages(messages, grave.turn, most);
    const last = next.at(-1);
    const isMoved = transcript.turns
      .slice(grave.turn, (last?.turn ?? grave.turn) + 3)
      .some(({ type }) => type === 'transfer');
    if (last === undefined || isMoved || next.some((one) => didMove(one, 'transfer'))) return;
    const message =
      'The customer speaks of law, safety or a life, and the chat stays here. Pass it on to those who may decide.';
    if (next.length === most) yield { turn: last.turn, message };
    else if (!transcript.isOver) yield { turn: last.turn, message, isPending: true };
  },
});
