import type { FlowStepView } from '../flow-view.ts';
import type { Message } from '../message.ts';

/** Expressions that know a way of speaking, by language; each is linear and has no `g` flag. */
export type Wording = Readonly<Record<string, RegExp>>;

/** Whether a message speaks in a way; never in a language that is not known. */
export function says(wording: Wording, message: Message | undefined): boolean {
  return message !== undefined && wording[message.language]?.test(message.prose.text) === true;
}

/** Whether one of the texts of a step speaks in a way. */
export function stepSays(wording: Wording, { messages }: FlowStepView): boolean {
  return messages.some((message) => says(wording, message));
}
