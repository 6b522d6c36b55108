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
  /** The texts of a canned response, or nothing where nobody knows it. */
  readonly findMessages: (response: string) => readonly Message[] | undefined;
  /** What an agent achieves by a message. */
  readonly findMoves: (message: Message) => ReadonlySet<Move>;
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
  { findMessages, findMoves }: FlowPorts,
): FlowStepView {
  const sent = step.respond === undefined ? [] : findMessages(step.respond);
  const messages = [...step.messages, ...(sent ?? []).filter(({ part }) => part === 'text')];
  const found = new Set<Move>(declared);
  if (declared === undefined) for (const message of messages) for (const move of findMoves(message)) found.add(move);
  if (step.hold !== undefined) found.add('hold');
  if (step.transfers !== undefined) found.add('transfer');
  if (step.verifies !== undefined) found.add('verify');
  if (step.asks !== undefined) found.add('ask');
  const names = messages.flatMap(({ holes }) => holes.flatMap(({ name }) => name ?? []));
  return {
    ...step,
    messages,
    exits,
    ways: [...new Set(exits.map(({ to }) => to))],
    moves: found,
    isKnown: sent !== undefined,
    shows: new Set(names),
    intents,
  };
}
