import chatscript from '../../../schemas/chatscript.schema.json' with { type: 'json' };
import chattest from '../../../schemas/chattest.schema.json' with { type: 'json' };
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import etiquette from '../../../schemas/etiquette.schema.json' with { type: 'json' };
import project from '../../../schemas/project.schema.json' with { type: 'json' };
import responses from '../../../schemas/responses.schema.json' with { type: 'json' };
import reviews from '../../../schemas/reviews.schema.json' with { type: 'json' };
import scenario from '../../../schemas/scenario.schema.json' with { type: 'json' };
import scorecard from '../../../schemas/scorecard.schema.json' with { type: 'json' };
import shift from '../../../schemas/shift.schema.json' with { type: 'json' };
import transcript from '../../../schemas/transcript.schema.json' with { type: 'json' };
import type { IdKind } from './id-kind.ts';
import type { DocumentKind } from './kinds.ts';

/** What the schemas say of a value besides its validity: which ids it defines or uses, what text it holds, and how to speak of it. */
export interface Shape {
  readonly defines: IdKind | undefined;
  readonly uses: IdKind | undefined;
  readonly text: 'template' | 'condition' | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly patternSays: string | undefined;
  /** One way to write the value, as plain data. */
  readonly example: unknown;
  /** The keys that may not be missing. */
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, Shape>;
  readonly items: Shape | undefined;
  /** The values of keys that `properties` does not name. */
  readonly additional: Shape | undefined;
  readonly keys: Shape | undefined;
  /** The JSON types that the value may have; none where any will do. */
  readonly types: readonly string[];
  /** The only values that are possible, in the order of the schema; none where others are. */
  readonly values: readonly (string | number | boolean)[];
  /** Keys of which one, or at least one, must be there. */
  readonly either: { readonly keys: readonly string[]; readonly most: 'one' | 'all' } | undefined;
  /** Whether this value or anything inside it defines, uses or holds text; others need no second look. */
  readonly speaks: boolean;
}

/** The shapes of all schema entries, each read when it is first asked for. */
export interface Shapes {
  get(kind: DocumentKind, definition: string): Shape;
}

/** Reads the annotations of the schemas. */
export function createShapes(): Shapes {
  const reader = new ShapeReader();
  const known = new Map<DocumentKind, Map<string, Shape>>();
  return {
    get: (kind, definition) => {
      const found = known.get(kind)?.get(definition);
      if (found !== undefined) return found;
      const shape = reader.read(`${kind}.schema.json#/$defs/${definition}`, '');
      const shapes = known.get(kind) ?? new Map<string, Shape>();
      known.set(kind, shapes.set(definition, shape));
      return shape;
    },
  };
}

type Schema = Readonly<Record<string, unknown>>;

const FILES: Readonly<Record<string, Schema>> = {
  'chatscript.schema.json': chatscript,
  'chattest.schema.json': chattest,
  'common.schema.json': common,
  'etiquette.schema.json': etiquette,
  'project.schema.json': project,
  'responses.schema.json': responses,
  'reviews.schema.json': reviews,
  'scenario.schema.json': scenario,
  'scorecard.schema.json': scorecard,
  'shift.schema.json': shift,
  'transcript.schema.json': transcript,
};

const EMPTY: Shape = {
  defines: undefined,
  uses: undefined,
  text: undefined,
  title: undefined,
  description: undefined,
  patternSays: undefined,
  example: undefined,
  required: [],
  properties: new Map(),
  items: undefined,
  additional: undefined,
  keys: undefined,
  types: [],
  values: [],
  either: undefined,
  speaks: false,
};

class ShapeReader {
  private readonly known = new Map<string, Shape>();

  read(reference: string, file: string): Shape {
    const [path = '', pointer = ''] = reference.split('#');
    const target = path === '' ? file : path;
    const name = `${target}#${pointer}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, EMPTY);
    const shape = this.toShape(find(target, pointer), target);
    this.known.set(name, shape);
    return shape;
  }

  /** Keys named by a pattern are few and alike; the first pattern speaks for them. */
  private readPatterned(schema: Schema, file: string): Shape | undefined {
    const patterns = schema['patternProperties'];
    const first = isSchema(patterns) ? Object.values(patterns)[0] : undefined;
    return isSchema(first) ? this.toShape(first, file) : undefined;
  }

  private toShape(schema: Schema, file: string): Shape {
    const reference = schema['$ref'];
    const base = typeof reference === 'string' ? this.read(reference, file) : EMPTY;
    const inner = (key: string): Shape | undefined => {
      const value = schema[key];
      return isSchema(value) ? this.toShape(value, file) : undefined;
    };
    const properties = new Map(base.properties);
    if (isSchema(schema['properties'])) {
      for (const [key, value] of Object.entries(schema['properties'])) {
        if (isSchema(value)) properties.set(key, this.toShape(value, file));
      }
    }
    const word = (key: string): string | undefined => (typeof schema[key] === 'string' ? schema[key] : undefined);
    const shape = {
      defines: (word('x-defines') as IdKind | undefined) ?? base.defines,
      uses: (word('x-uses') as IdKind | undefined) ?? base.uses,
      text: (word('x-text') as Shape['text']) ?? base.text,
      title: word('title') ?? base.title,
      description: word('description') ?? base.description,
      patternSays: word('x-pattern-says') ?? base.patternSays,
      example: listIn(schema, 'examples')?.[0] ?? base.example,
      required: listIn(schema, 'required')?.map(String) ?? base.required,
      properties,
      items: inner('items') ?? base.items,
      additional: inner('additionalProperties') ?? this.readPatterned(schema, file) ?? base.additional,
      keys: inner('propertyNames') ?? base.keys,
      types: listWords(schema['type']) ?? base.types,
      values: listValues(schema) ?? base.values,
      either: readEither(schema) ?? base.either,
    };
    return { ...shape, speaks: speaks(shape) };
  }
}

function listIn(schema: Schema, key: string): readonly unknown[] | undefined {
  const value = schema[key];
  return Array.isArray(value) ? value : undefined;
}

function speaks(shape: Omit<Shape, 'speaks'>): boolean {
  if (shape.defines !== undefined || shape.uses !== undefined || shape.text !== undefined) return true;
  const inner = [shape.items, shape.additional, shape.keys, ...shape.properties.values()];
  return inner.some((one) => one?.speaks === true);
}

function listWords(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function listValues(schema: Schema): Shape['values'] | undefined {
  const { const: only, enum: several, pattern } = schema;
  if (isValue(only)) return [only];
  if (Array.isArray(several)) return several.filter(isValue);
  // A pattern that is nothing but a list of words says the same.
  const words = typeof pattern === 'string' ? /^\^\(([\w|-]+)\)\$$/.exec(pattern)?.[1] : undefined;
  return words?.split('|');
}

/** `anyOf` and `oneOf` stand in our schemas for keys of which one must be there. */
function readEither({ anyOf, oneOf }: Schema): Shape['either'] {
  const branches: unknown = oneOf ?? anyOf;
  if (!Array.isArray(branches)) return undefined;
  const keys = branches.flatMap((branch) => (isSchema(branch) ? (listWords(branch['required']) ?? []) : []));
  return { keys, most: oneOf === undefined ? 'all' : 'one' };
}

function isValue(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function find(file: string, pointer: string): Schema {
  let schema: unknown = FILES[file];
  for (const segment of pointer.split('/').filter((part) => part !== '')) {
    schema = isSchema(schema) ? schema[segment] : undefined;
  }
  return isSchema(schema) ? schema : {};
}
