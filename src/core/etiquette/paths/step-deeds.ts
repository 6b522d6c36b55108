import type { FlowStepView, FlowView } from '../flow-view.ts';

/** Whether the customer reads something in a step. */
export function speaks({ messages, respond, hold }: FlowStepView): boolean {
  return messages.length > 0 || respond !== undefined || hold?.message !== undefined;
}

/** Whether the customer can answer before the next step. */
export function waits({ exits, asks, verifies }: FlowStepView): boolean {
  return asks !== undefined || verifies !== undefined || exits.some(({ kind }) => kind === 'reply');
}

/** Whether a step may have done anything: it sends a response that nobody knows, or runs another script. */
export function mayDoAnything({ isKnown, runs }: FlowStepView): boolean {
  return !isKnown || runs !== undefined;
}

/** Whether the words of a step are not at hand, though its moves may be: what a canned response says, or another script. */
export function hasOtherWords(step: FlowStepView): boolean {
  return step.respond !== undefined || mayDoAnything(step);
}

/** Where a script begins; empty where nobody knows. */
export function listStarts({ start }: FlowView): readonly number[] {
  return start === undefined ? [] : [start];
}

/**
 * Whether a script is no chat of its own: a part that others run ends with `passed` or `failed`, and what surrounds it is not known; in a
 * procedure nobody says a word.
 */
export function isPart({ steps }: FlowView): boolean {
  if (!steps.some(({ messages, respond, runs }) => messages.length > 0 || (respond ?? runs) !== undefined)) return true;
  const ends = steps.flatMap(({ ends: outcome }) => outcome ?? []);
  return ends.length > 0 && ends.every((outcome) => outcome === 'passed' || outcome === 'failed');
}
