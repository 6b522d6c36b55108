import type { ErrorObject } from 'ajv';
import type { Span } from '../base/span.ts';
import type { MapEntry, Node } from '../document/node.ts';
import type { Found, NodeFinder } from '../document/node-finder.ts';
import type { ErrorList } from './error-list.ts';
import { sayBlock, sayWhere } from './say-where.ts';
import type { Shape } from './shape.ts';
import { getShapeAt } from './shape-at.ts';

/** What a validator was asked about: a tree, the schema entry it was held against, and where to point for the tree as a whole. */
export interface Subject {
  readonly node: Node;
  readonly definition: string;
  readonly shape: Shape;
  readonly place: Span;
  /** Keys that the schema entry does not name, but another one for the same thing does. */
  readonly otherKeys?: readonly string[];
}

/** One error of the validator, with what is needed to speak of it. */
export class Fault {
  readonly path: string[];
  readonly found: Found;
  readonly subject: Subject;
  readonly error: ErrorObject;
  private readonly errors: ErrorList;
  private readonly finder: NodeFinder;

  constructor(subject: Subject, error: ErrorObject, errors: ErrorList, finder: NodeFinder) {
    this.subject = subject;
    this.error = error;
    this.errors = errors;
    this.finder = finder;
    this.path = readPointer(error.instancePath);
    this.found = finder.findAt(subject.node, this.path);
  }

  param(name: string): unknown {
    return (this.error.params as Record<string, unknown>)[name];
  }

  /** The key, or the value where there is none, by which the thing at fault is known. */
  owner(): Span {
    if (this.found.entry !== undefined) return this.found.entry.key;
    if (this.path.length === 0) return this.subject.place;
    return firstLine(this.found.node);
  }

  value(): Span {
    const { node } = this.found;
    return node.end > node.start ? firstLine(node) : this.owner();
  }

  written(): string {
    const { node } = this.found;
    return node.kind === 'scalar' ? String(node.value) : this.name();
  }

  name(): string {
    return [...this.path].reverse().find((segment) => !/^\d+$/.test(segment)) ?? 'this';
  }

  where(): string {
    return sayWhere(this.path, sayBlock(this.subject.definition));
  }

  shape(): Shape | undefined {
    return getShapeAt(this.subject.shape, this.path);
  }

  propertyName(): string | undefined {
    return this.errors.findPropertyName(this.error);
  }

  /** The types that the value may have. */
  types(): string[] {
    return [this.param('type')].flat().map(String);
  }

  /** The keys that the branches of this union ask for. */
  branches(): string[] {
    return this.errors.listBranches(this.error);
  }

  /** The entry of the thing at fault with this key. */
  entry(key: string): MapEntry | undefined {
    return this.finder.findEntry(this.found.node, key);
  }
}

function readPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Long values are pointed at by their first key or item, so that the mark does not run over many lines. */
function firstLine(node: Node): Span {
  if (node.kind === 'map') return node.entries[0]?.key ?? node;
  if (node.kind === 'list') return node.items[0] === undefined || node.flow ? node : firstLine(node.items[0]);
  return node;
}
