import type { Message } from '../message.ts';
import type { Move } from '../../model/common.ts';
import type { TranscriptView, TurnView } from '../transcript-view.ts';

/** A message of a chat and its number among all turns. */
export interface ChatMessage extends TurnView {
  readonly turn: number;
  readonly message: Message;
}

/** What was written in a chat, without events and notes, in order. */
export function listMessages({ turns }: TranscriptView): readonly ChatMessage[] {
  return turns.flatMap((view, turn) =>
    view.type === 'message' && view.message !== undefined ? [{ ...view, message: view.message, turn }] : [],
  );
}

/** What the agent wrote in a chat, in order. */
export function listAgentMessages(transcript: TranscriptView): readonly ChatMessage[] {
  return listMessages(transcript).filter(({ who }) => who === 'agent');
}

/** What the agent wrote next after a turn, the given number of messages at most. */
export function listNextAgentMessages(
  messages: readonly ChatMessage[],
  turn: number,
  most: number,
): readonly ChatMessage[] {
  return messages.filter((one) => one.who === 'agent' && one.turn > turn).slice(0, most);
}

/** Whether an agent achieved something by a turn; `ask order.id` in a record is an `ask`. */
export function didMove({ moves }: Pick<TurnView, 'moves'>, ...asked: readonly Move[]): boolean {
  return asked.some((move) => moves.has(move) || [...moves].some((one) => one.startsWith(`${move} `)));
}
