import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkFlow } from '../../../src/core/flow/check-flow.ts';
import type { FlowExit, FlowScript, FlowStep } from '../../../src/core/flow/flow-script.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const exit: fc.Arbitrary<FlowExit> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ids).map((to) => ({ kind: 'goto', to }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'back' } as const) },
);

const script: fc.Arbitrary<FlowScript> = fc
  .record({
    steps: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          ends: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
          exits: fc.array(exit, { maxLength: 3 }),
        }),
      ),
    ),
    entries: fc.array(fc.constantFrom(...ids), { maxLength: 1 }),
    size: fc.integer({ min: 1, max: ids.length }),
  })
  .map(({ steps, entries, size }) => ({ start: 'a', entries, steps: steps.slice(0, size) }));

describe('the findings in any script', () => {
  it('are those of a walk through every place', () => {
    fc.assert(
      fc.property(script, (drawn) => {
        const findings = checkFlow(drawn);
        const walk = walkAll(drawn);
        const isReached = ({ id }: FlowStep): boolean => [...walk.keys()].some((place) => place.startsWith(id));
        const isLost = drawn.steps.some(
          (step) => isReached(step) && step.exits.some((way) => leadsNowhere(drawn, way)),
        );
        const unreachable = isLost ? [] : drawn.steps.filter((step) => !isReached(step));
        assert.deepEqual(
          findings.filter(({ code }) => code === 'step-unreachable').map(({ step }) => step),
          unreachable.map(({ id }) => id),
        );
        const traps = findings
          .filter(({ code }) => code !== 'step-unreachable')
          .map(({ code, step }) => `${code} ${step}`);
        assert.deepEqual([...new Set(traps)].sort(), trapsIn(drawn, walk));
      }),
      { seed: 31, numRuns: 4000 },
    );
  }).timeout(30_000);

  it('name only loops that a chat can go round', () => {
    fc.assert(
      fc.property(script, (drawn) => {
        for (const finding of checkFlow(drawn)) {
          if (finding.code !== 'loop-without-exit') continue;
          const { steps } = finding.args;
          steps.forEach((id, at) => {
            const next = steps[(at + 1) % steps.length] ?? '';
            const isBack = exitsOf(drawn, id).some(({ kind }) => kind === 'back') && leadsTo(drawn, next, id);
            assert.ok(isBack || leadsTo(drawn, id, next), `${id} → ${next}`);
          });
        }
      }),
      { seed: 32, numRuns: 3000 },
    );
  }).timeout(30_000);
});

function exitsOf(drawn: FlowScript, id: string): readonly FlowExit[] {
  return drawn.steps.find((step) => step.id === id)?.exits ?? [];
}

function leadsNowhere(drawn: FlowScript, way: FlowExit): boolean {
  return way.kind !== 'back' && !drawn.steps.some(({ id }) => id === way.to);
}

function leadsTo(drawn: FlowScript, from: string, to: string): boolean {
  return exitsOf(drawn, from).some((way) => way.kind !== 'back' && way.to === to);
}

/** Every place as `step<before`, with the places that follow; `.` is an end, and `*` a step of which nothing is known. */
function walkAll(drawn: FlowScript): ReadonlyMap<string, readonly string[]> {
  const known = new Map(drawn.steps.map((step) => [step.id, step]));
  const goesBack = (id: string): boolean => known.get(id)?.exits.some(({ kind }) => kind === 'back') ?? false;
  const placeOf = (id: string, before: string): string => (goesBack(id) ? `${id}<${before}` : id);
  const forward = new Set<string>([drawn.start ?? '', ...drawn.entries].filter((id) => known.has(id)));
  for (const id of forward) {
    for (const way of exitsOf(drawn, id)) if (way.kind !== 'back' && known.has(way.to)) forward.add(way.to);
  }

  function follow(place: string): readonly string[] {
    const [id = '', before = ''] = place.split('<');
    const step: FlowStep | undefined = known.get(id);
    if (step === undefined) return [];
    const onward = step.exits.flatMap((way) => {
      if (way.kind === 'back') return [];
      return known.has(way.to) ? [placeOf(way.to, id)] : ['.'];
    });
    return [...onward, ...(step.ends ? ['.'] : []), ...(goesBack(id) ? backFrom(id, before) : [])];
  }

  function backFrom(id: string, before: string): readonly string[] {
    if (before === 'start') return [];
    if (before === 'anytime') return ['.'];
    if (before !== '*') return [placeOf(before, '*')];
    const isEntry = drawn.entries.includes(id);
    const leading = [...forward].filter((other) => leadsTo(drawn, other, id));
    return [...leading.map((other) => placeOf(other, '*')), ...(isEntry ? ['.'] : [])];
  }

  const walk = new Map<string, readonly string[]>();
  const queue = [
    placeOf('a', 'start'),
    ...drawn.entries.filter((id) => known.has(id)).map((id) => placeOf(id, 'anytime')),
  ];
  for (const place of queue) {
    if (walk.has(place) || place === '.') continue;
    walk.set(place, follow(place));
    queue.push(...follow(place));
  }
  return walk;
}

/** A trap is a group of places that all lead to each other and nowhere else; it is told at its first step that stays. */
function trapsIn(drawn: FlowScript, walk: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const traps = new Set<string>();
  for (const place of walk.keys()) {
    const group = closure(walk, place);
    if (group.has('.') || ![...group].every((other) => other === place || closure(walk, other).has(place))) continue;
    const isLoop = group.has(place);
    const steps = [...new Set([place, ...group])].map((member) => member.split('<')[0] ?? '');
    const stays = steps.filter((id) => !exitsOf(drawn, id).some(({ kind }) => kind === 'back'));
    const [head = ''] = (stays.length > 0 ? stays : steps).sort();
    traps.add(`${isLoop ? 'loop-without-exit' : 'step-dead-end'} ${head}`);
  }
  return [...traps].sort();
}

/** Everything that follows a place, the place itself only where it can be come to again. */
function closure(walk: ReadonlyMap<string, readonly string[]>, place: string): ReadonlySet<string> {
  const found = new Set(walk.get(place));
  for (const other of found) for (const next of walk.get(other) ?? []) found.add(next);
  return found;
}
