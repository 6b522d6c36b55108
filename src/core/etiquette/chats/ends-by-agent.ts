import type { TranscriptView } from '../transcript-view.ts';
import type { ChatMessage } from './list-messages.ts';

/** Whether a chat came to its end with the agent there, after the last message: nobody passed it on, and the customer did not leave. */
export function endsByAgent({ turns }: TranscriptView, last: ChatMessage): boolean {
  const after = turns.slice(last.turn + 1);
  return !turns.some(({ type }) => type === 'abandon') && !after.some(({ type }) => type === 'transfer');
}
