import type { FlowStepView, FlowView } from '../../../../src/core/etiquette/flow-view.ts';

/** A flow of steps that say nothing, with the ways of each by number; its first step is 0. */
export function makeFlow(
  ways: readonly (readonly number[])[],
  own: Readonly<Record<number, Partial<FlowStepView>>> = {},
): FlowView {
  const steps = ways.map((to, number) => ({ ...plainStep(number, to), ...own[number] }));
  return { script: 'sample', language: 'en', channels: [], steps, start: 0, anytime: [] };
}

function plainStep(number: number, ways: readonly number[]): FlowStepView {
  return {
    id: `step-${String(number)}`,
    stage: undefined,
    tags: [],
    ways,
    exits: ways.map((to) => ({ kind: 'goto', to, isOtherwise: false })),
    messages: [],
    moves: new Set(),
    isKnown: true,
    respond: undefined,
    asks: undefined,
    retries: undefined,
    verifies: undefined,
    tries: undefined,
    hold: undefined,
    transfers: undefined,
    ends: undefined,
    runs: undefined,
    shows: new Set(),
    intents: new Set(),
  };
}
