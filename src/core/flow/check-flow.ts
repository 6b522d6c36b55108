import type { ProblemArguments } from '../base/problem.ts';
import type { Flow } from './build-flow.ts';
import { buildFlow } from './build-flow.ts';
import type { PlaceGraph } from './expand-back.ts';
import { expandBack } from './expand-back.ts';
import { findClosedComponents } from './find-closed-components.ts';
import { findCycle } from './find-cycle.ts';
import { findReachable } from './find-reachable.ts';
import type { FlowScript } from './flow-script.ts';

/** Something that is wrong with the ways of a script, to be told at the name of a step. */
export type FlowFinding = {
  readonly [Code in FlowCode]: { readonly step: string; readonly code: Code; readonly args: ProblemArguments<Code> };
}[FlowCode];

type FlowCode = 'step-unreachable' | 'step-dead-end' | 'loop-without-exit';

/**
 * The steps that no chat comes to, and the places where a chat would be stuck: a step with no way on, or steps that only lead
 * round to each other. Steps before such a place are not told, since mending the place mends them too. Ways to steps that the
 * script does not have, and a start that it does not have, are told elsewhere and make nothing wrong here: while a chat may go where
 * nobody knows, no step is called unreachable.
 */
export function checkFlow(script: FlowScript): readonly FlowFinding[] {
  const flow = buildFlow(script);
  const reachable = flow.start === undefined ? new Set(flow.steps.keys()) : findReachable(flow);
  const findings = [...findUnreachable(flow, reachable), ...findTraps(flow, reachable)];
  return findings.sort((left, right) => numberOf(flow, left) - numberOf(flow, right));
}

function numberOf(flow: Flow, { step }: FlowFinding): number {
  return flow.numbers.get(step) ?? 0;
}

function findUnreachable(flow: Flow, reachable: ReadonlySet<number>): readonly FlowFinding[] {
  if (reachable.size === flow.steps.length || [...reachable].some((step) => flow.leavesScript.has(step))) return [];
  const before = new Map<number, string[]>();
  flow.steps.forEach(({ id }, step) => {
    if (reachable.has(step)) return;
    for (const target of flow.ways[step] ?? []) {
      const known = before.get(target) ?? [];
      if (target !== step && known.length < mostNamed) before.set(target, [...known, id]);
    }
  });
  return flow.steps.flatMap(({ id }, step) => {
    if (reachable.has(step)) return [];
    return [{ step: id, code: 'step-unreachable', args: { step: id, before: before.get(step) ?? [] } } as const];
  });
}

/** So many names are told; a sentence with more would not be read. */
const mostNamed = 6;

function findTraps(flow: Flow, steps: ReadonlySet<number>): readonly FlowFinding[] {
  const graph = expandBack(flow, steps);
  const findings = new Map<string, FlowFinding>();
  for (const members of findClosedComponents(graph)) {
    const finding = describeTrap(flow, graph, members);
    const key = JSON.stringify(finding);
    findings.set(key, finding);
  }
  return [...findings.values()];
}

function describeTrap(flow: Flow, graph: PlaceGraph, members: readonly number[]): FlowFinding {
  const head = members.reduce((best, place) => (rankOf(flow, graph, place) < rankOf(flow, graph, best) ? place : best));
  const cycle = findCycle(graph, head, new Set(members)).map((place) => graph.steps[place] ?? 0);
  const step = nameOf(flow, graph.steps[head] ?? 0);
  if (cycle.length === 0) return { step, code: 'step-dead-end', args: { step } };
  const turns = cycle.filter((number, at) => number !== cycle[(at + 1) % cycle.length]);
  const names = turns.length === 0 ? [step] : turns.map((number) => nameOf(flow, number));
  return {
    step,
    code: 'loop-without-exit',
    args: { steps: names.slice(0, mostNamed), more: Math.max(0, names.length - mostNamed) },
  };
}

/** A loop is told at its first step, or rather at the first that does not go back: that one is where a way is missing. */
function rankOf(flow: Flow, graph: PlaceGraph, place: number): number {
  const step = graph.steps[place] ?? 0;
  return flow.goingBack.has(step) ? step + flow.steps.length : step;
}

function nameOf(flow: Flow, step: number): string {
  return flow.steps[step]?.id ?? '';
}
