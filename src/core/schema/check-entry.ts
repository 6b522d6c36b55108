import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { MapEntry, Node, ScalarNode } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import { toData } from '../document/to-data.ts';
import { explainErrors } from './explain-errors.ts';
import type { DocumentKind } from './kinds.ts';
import { RULE_TYPES, SECTIONS, STEP_WAYS } from './sections.ts';
import type { Shapes } from './shape.ts';
import { validators } from './validators.generated.js';

/** One entry of a section: its value and, in a map, its key. */
export interface SectionEntry {
  readonly kind: DocumentKind;
  readonly section: string;
  readonly key: ScalarNode | undefined;
  readonly value: Node;
}

/** Holds an entry against the schema that its kind asks for; `definition` names it, so that its shape can be read on. */
export function checkEntry(
  entry: SectionEntry,
  shapes: Shapes,
  resolve: ResolveAlias,
): { definition: string; problems: Problem[] } {
  const section = SECTIONS[entry.kind][entry.section];
  if (section === undefined) return { definition: '', problems: [] };
  const problems: Problem[] = [];
  if (entry.key !== undefined && section.key !== undefined)
    checkKey(entry.kind, section.key, entry.key, shapes, problems);
  const chosen = chooseDefinition(entry, section.entry);
  const validate = validators[`${entry.kind}/${chosen.definition}`];
  if (validate !== undefined && !validate(toData(entry.value, resolve))) {
    const shape = shapes.get(entry.kind, chosen.definition);
    const otherKeys = chosen.definition === 'step' ? STEP_WAYS : [];
    const subject = { node: entry.value, definition: chosen.definition, shape, place: getPlace(entry), otherKeys };
    const faults = explainErrors(subject, validate.errors ?? []);
    for (const fault of faults) if (!isCovered(fault, chosen)) problems.push(fault);
  }
  return {
    definition: chosen.definition,
    problems: chosen.problem === undefined ? problems : addUnlessMisspelt(problems, chosen.problem),
  };
}

interface Choice {
  readonly definition: string;
  readonly problem?: Problem;
  /** Keys that the problem speaks of already. */
  readonly covered: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

function chooseDefinition(entry: SectionEntry, definition: string): Choice {
  if (entry.value.kind !== 'map') return { definition, covered: NOTHING };
  if (definition === 'step') return chooseStep(entry);
  if (definition === 'rule') return chooseRule(entry);
  return { definition, covered: NOTHING };
}

/** The way on names the kind of step; a second one is a problem, and so is none. */
function chooseStep(entry: SectionEntry): Choice {
  const ways = STEP_WAYS.flatMap((way) => findEntry(entry.value, way) ?? []).sort((a, b) => a.key.start - b.key.start);
  const [first, second] = ways;
  if (first === undefined) {
    return {
      definition: 'step',
      problem: createProblem('step-way-missing', getPlace(entry), { ways: [...STEP_WAYS] }),
      covered: NOTHING,
    };
  }
  const definition = `step-${nameOf(first)}`;
  if (second === undefined) return { definition, covered: NOTHING };
  const problem = createProblem('step-way-twice', second.key, { first: nameOf(first), second: nameOf(second) });
  const covered = new Set([
    ...ways.slice(1).map(nameOf),
    ...(ways.some((way) => nameOf(way) === 'goto') ? ['max', 'else'] : []),
  ]);
  return { definition, problem, covered };
}

function chooseRule(entry: SectionEntry): Choice {
  const type = findText(entry.value, 'type');
  if (type === undefined || type === '') return { definition: 'rule', covered: NOTHING };
  const allowed = [...RULE_TYPES];
  if (allowed.some((known) => known === type)) return { definition: `rule-${type}`, covered: NOTHING };
  const place = findEntry(entry.value, 'type')?.value ?? getPlace(entry);
  const problem = createProblem('rule-type-unknown', place, { type, near: nearestName(type, allowed), allowed });
  return { definition: 'rule', problem, covered: NOTHING };
}

/** A misspelt way on is one fault: the key is unknown, and nobody needs to hear that the way is missing, too. */
function addUnlessMisspelt(problems: Problem[], problem: Problem): Problem[] {
  const unknown = problems.filter((other) => other.code === 'key-unknown');
  const isMisspelt = unknown.some(({ args }) => nearestName((args as { key: string }).key, STEP_WAYS) !== undefined);
  return problem.code === 'step-way-missing' && isMisspelt ? problems : [...problems, problem];
}

/** What the problem with the choice says already. */
function isCovered({ code, args, span }: Problem, { problem, covered }: Choice): boolean {
  if (code === 'key-unknown') return covered.has((args as { key: string }).key);
  return code === 'value-not-allowed' && problem?.code === 'rule-type-unknown' && span.start === problem.span.start;
}

function checkKey(kind: DocumentKind, definition: string, key: ScalarNode, shapes: Shapes, problems: Problem[]): void {
  const validate = validators[`${kind}/${definition}`];
  if (validate === undefined || validate(key.value)) return;
  const shape = shapes.get(kind, definition);
  problems.push(...explainErrors({ node: key, definition, shape, place: key }, validate.errors ?? []));
}

function getPlace(entry: SectionEntry): Span {
  if (entry.key !== undefined) return entry.key;
  return entry.value.kind === 'map' ? (entry.value.entries[0]?.key ?? entry.value) : entry.value;
}

function nameOf(entry: MapEntry): string {
  return String(entry.key.value);
}
