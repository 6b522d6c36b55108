import type { Span } from '../../base/span.ts';
import type { TranscriptView } from '../transcript-view.ts';
import type { ChatMessage } from './list-messages.ts';

/** The values in a message that are shown after a check only, and that the customer did not write before; `messages` are those of the chat. */
export function findGuardedValues(
  { known }: TranscriptView,
  { turn, message: { prose, project } }: ChatMessage,
  messages: readonly ChatMessage[],
): readonly Span[] {
  return [...known].flatMap(([name, value]) => {
    const needs = project.variables.get(name)?.needs ?? 0;
    const start = needs === 0 || value.length < SHORTEST ? -1 : prose.text.indexOf(value);
    const isTold = messages.some(
      (one) => one.who === 'customer' && one.turn < turn && one.message.prose.text.includes(value),
    );
    return start === -1 || isTold ? [] : [{ start, end: start + value.length }];
  });
}

/** Shorter values turn up by chance. */
const SHORTEST = 4;
