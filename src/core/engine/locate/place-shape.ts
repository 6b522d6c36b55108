import type { DocumentKind } from '../../schema/kinds.ts';
import { RULE_TYPES, SECTIONS, STEP_WAYS, type Section } from '../../schema/sections.ts';
import type { Shape, Shapes } from '../../schema/shape.ts';
import type { Spot } from './spot.ts';

/** What the schemas say of a place. */
export interface PlaceShape {
  /** Of the map of a key, of the list of an item, of the value itself otherwise; nothing where no schema speaks of it. */
  readonly shape: Shape | undefined;
  /** Of the keys that people choose themselves, where the map has such. */
  readonly keyShape: Shape | undefined;
  /** Of an item of the list, or of the value of a key that people choose: several where there are several sorts, such as steps. */
  readonly entries: readonly Shape[];
}

/** Finds what the schemas say of a spot in a document of a kind. */
export function findPlaceShape(shapes: Shapes, kind: DocumentKind, { frames, segment, keys }: Spot): PlaceShape {
  const [, ...inner] = frames;
  const path: Step[] = inner.map((frame) => ({ segment: frame.segment, keys: frame.keys }));
  if (segment !== undefined) path.push({ segment, keys });
  let shape: Shape | undefined = shapes.get(kind, 'header');
  let section: Section | undefined;
  for (const [depth, step] of path.entries()) {
    if (section !== undefined) shape = getEntryShape(shapes, kind, section.entry, step.keys);
    else shape = getInner(shape, step.segment);
    section = depth === 0 ? findSection(kind, step.segment) : undefined;
  }
  if (section === undefined) return { shape, keyShape: shape?.keys, entries: listInner(shape) };
  const keyShape = section.key === undefined ? undefined : shapes.get(kind, section.key);
  return { shape, keyShape, entries: listEntryShapes(shapes, kind, section.entry) };
}

interface Step {
  readonly segment: string;
  readonly keys: ReadonlyMap<string, string>;
}

function findSection(kind: DocumentKind, name: string): Section | undefined {
  const sections = SECTIONS[kind];
  return Object.hasOwn(sections, name) ? sections[name] : undefined;
}

function getInner(shape: Shape | undefined, segment: string): Shape | undefined {
  if (shape === undefined) return undefined;
  return shape.properties.get(segment) ?? (/^\d+$/.test(segment) ? shape.items : undefined) ?? shape.additional;
}

function listInner(shape: Shape | undefined): Shape[] {
  const inner = shape?.items ?? shape?.additional;
  return inner === undefined ? [] : [inner];
}

/** The way on names the kind of a step, and the type that of a rule; while they are not written all keys are possible. */
function getEntryShape(shapes: Shapes, kind: DocumentKind, entry: string, keys: ReadonlyMap<string, string>): Shape {
  if (entry === 'step') {
    const way = STEP_WAYS.find((each) => keys.has(each));
    return way === undefined ? createUndecidedStep(shapes) : shapes.get(kind, `step-${way}`);
  }
  const type = entry === 'rule' ? RULE_TYPES.find((each) => each === keys.get('type')) : undefined;
  return shapes.get(kind, type === undefined ? entry : `rule-${type}`);
}

function createUndecidedStep(shapes: Shapes): Shape {
  const step = shapes.get('chatscript', 'step');
  const properties = new Map(step.properties);
  for (const way of STEP_WAYS) {
    const own = shapes.get('chatscript', `step-${way}`).properties.get(way);
    if (own !== undefined) properties.set(way, own);
  }
  return { ...step, properties, either: { keys: STEP_WAYS, most: 'one' } };
}

function listEntryShapes(shapes: Shapes, kind: DocumentKind, entry: string): Shape[] {
  if (entry === 'step') return STEP_WAYS.map((way) => shapes.get(kind, `step-${way}`));
  if (entry === 'rule') return RULE_TYPES.map((type) => shapes.get(kind, `rule-${type}`));
  return [shapes.get(kind, entry)];
}
