import type { Move } from '../model/common.ts';
import type { FlowExitView, FlowStepView, FlowView } from './flow-view.ts';
import type { OwnStep } from './lint-step.ts';
import type { Message } from './message.ts';

/** A chat script as its file tells it. */
export interface OwnScript {
  readonly script: string;
  readonly language: string;
  readonly channels: readonly string[];
  readonly start: string | undefined;
  readonly anytime: readonly string[];
  readonly steps: readonly OwnStep[];
}

/** What a flow needs from elsewhere. */
export interface FlowPorts {
  /** What a canned response does, or nothing where nobody knows it. */
  readonly findResponse: (id: string) => ResponseDeeds | undefined;
  /** What an agent achieves by a message. */
  readonly findMoves: (message: Message) => ReadonlySet<Move>;
}

/** What a canned response does: what the agent achieves by it, and the variables that it shows. */
export interface ResponseDeeds {
  readonly moves: ReadonlySet<Move>;
  readonly shows: ReadonlySet<string>;
}

/** Joins the steps of a script: ways by number, moves from the words, what its canned responses say. */
export function createFlowView(own: OwnScript, ports: FlowPorts): FlowView {
  const numbers = new Map<string, number>();
  own.steps.forEach(({ id }, number) => {
    if (!numbers.has(id)) numbers.set(id, number);
  });
  const before = own.steps.map((): number[] => []);
  own.steps.forEach(({ exits }, number) => {
    for (const { to } of exits) before[numbers.get(to) ?? -1]?.push(number);
  });
  const intents = own.steps.map(() => new Set<string>());
  for (const { exits } of own.steps) {
    for (const { to, intent } of exits) if (intent !== undefined) intents[numbers.get(to) ?? -1]?.add(intent);
  }
  const steps = own.steps.map((step, number) => {
    const exits = step.exits.flatMap((exit) => resolveExit(exit, numbers, before[number] ?? []));
    return toView(step, exits, intents[number] ?? new Set(), ports);
  });
  return {
    script: own.script,
    language: own.language,
    channels: own.channels,
    steps,
    start: own.start === undefined ? undefined : numbers.get(own.start),
    anytime: own.anytime.flatMap((id) => numbers.get(id) ?? []),
  };
}

function resolveExit(
  { kind, to, isOtherwise }: OwnStep['exits'][number],
  numbers: ReadonlyMap<string, number>,
  before: readonly number[],
): FlowExitView[] {
  const targets = kind === 'back' ? before : [numbers.get(to)].filter((number) => number !== undefined);
  return targets.map((target) => ({ kind, to: target, isOtherwise }));
}

function toView(
  { declared, ...step }: OwnStep,
  exits: readonly FlowExitView[],
  intents: ReadonlySet<string>,
  { findResponse, findMoves }: FlowPorts,
): FlowStepView {
  const sent = step.respond === undefined ? undefined : findResponse(step.respond);
  const moves = new Set<Move>(
    declared ?? [...(sent?.moves ?? []), ...step.messages.flatMap((one) => [...findMoves(one)])],
  );
  if (step.hold !== undefined) moves.add('hold');
  if (step.transfers !== undefined) moves.add('transfer');
  if (step.verifies !== undefined) moves.add('verify');
  if (step.asks !== undefined) moves.add('ask');
  const own = step.messages.flatMap(({ holes }) => holes.flatMap(({ name }) => name ?? []));
  return {
    ...step,
    exits,
    ways: [...new Set(exits.map(({ to }) => to))],
    moves,
    isKnown: step.respond === undefined || declared !== undefined || sent !== undefined,
    shows: new Set([...own, ...(sent?.shows ?? [])]),
    intents,
  };
}
