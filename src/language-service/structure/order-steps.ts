import type { Flow } from '../../core/flow/build-flow.ts';
import { findReachable } from '../../core/flow/find-reachable.ts';

/**
 * The number in the conversation, from 1, of each step that a chat can come to: first those from `start`, in the order of coming, then
 * those that the customer can reach at any time. Empty where the script does not say where a chat starts.
 */
export function orderSteps(flow: Flow): ReadonlyMap<string, number> {
  if (flow.start === undefined) return new Map();
  const order = new Set([...findReachable({ ...flow, entries: [] }), ...findReachable(flow)]);
  return new Map([...order].map((step, at) => [flow.steps[step]?.id ?? '', at + 1]));
}
