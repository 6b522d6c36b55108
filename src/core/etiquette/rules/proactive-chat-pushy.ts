import type { ChatMessage } from '../chats/list-messages.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { TranscriptView } from '../transcript-view.ts';

/** An invitation to a chat that nobody answered, and then another one. */
export const proactiveChatPushy = defineRule({
  id: 'proactive-chat-pushy',
  category: 'opening',
  description: 'Somebody who did not ask for a chat is invited once, and may leave it unanswered.',
  severity: 'off',
  languages: 'any',
  options: {
    most: { kind: 'number', description: 'How many invitations may stay unanswered.', minimum: 1, default: 1 },
  },
  *transcript(transcript, { most }): Iterable<TranscriptFinding> {
    if (isAskedFor(transcript)) return;
    const invitations = joinQuick(listOpening(transcript));
    for (const { turn } of invitations.slice(most)) {
      const message = 'Nobody answered the first invitation, so a further one feels like pressure. Wait for an answer.';
      yield { turn, message };
    }
  },
});

/** Whoever filled in a form, stood in a queue or was given an agent had asked for the chat. */
function isAskedFor({ known, turns }: TranscriptView): boolean {
  return known.size > 0 || turns.some(({ type }) => type === 'request' || type === 'queue' || type === 'assign');
}

/** What the customer reads before the first message of their own; of all that they read where there is none. */
function listOpening(transcript: TranscriptView): readonly ChatMessage[] {
  const messages = listMessages(transcript);
  const first = messages.findIndex(({ who }) => who === 'customer');
  return first === -1 ? messages : messages.slice(0, first);
}

/** Of messages that follow each other at once, which are one in the eyes of the customer, the first. */
function joinQuick(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  return messages.filter(({ at }, index) => {
    const before = messages[index - 1]?.at;
    return index === 0 || (at !== undefined && before !== undefined && at - before >= PAUSE);
  });
}

/** In seconds. */
const PAUSE = 20;
