import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A chat in which a known name is never said. */
export const nameNotUsed = defineRule({
  id: 'name-not-used',
  category: 'opening',
  description: 'Agents use the name of a customer whom they know.',
  severity: 'off',
  languages: 'any',
  *transcript(transcript): Iterable<TranscriptFinding> {
    const name = transcript.customerName?.toLowerCase().split(' ')[0] ?? '';
    const messages = listAgentMessages(transcript);
    const [first] = messages;
    if (name === '' || first === undefined || messages.some(({ message }) => message.prose.lower.includes(name)))
      return;
    const message = 'The customer’s name is known and never used. Greet them by it.';
    if (messages.length >= FEWEST) yield { turn: first.turn, message };
    else if (!transcript.isOver) yield { turn: first.turn, message, isPending: true };
  },
});

/** In a shorter chat nobody misses it. */
const FEWEST = 4;
