import type { Span } from '../../core/base/span.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';

/** What a name stands for: its kind, and the name by which its whole project knows it, such as `billing/refund` or `delivery#greet`. */
export interface NamedThing {
  readonly kind: IdKind;
  readonly name: string;
}

/** A place where a thing is named, and whether that gives it. */
export interface NamePlace extends NamedThing {
  readonly path: string;
  /** The characters that spell the thing's own name, in the whole file. */
  readonly span: Span;
  /** What they spell: the thing's own name, or only the last part of it. */
  readonly spells: string;
  readonly role: 'definition' | 'use';
}

/** The part of a name that people write where the thing is given: `refund` of `billing/refund`, `greet` of `delivery#greet`. */
export function getOwnName({ kind, name }: NamedThing): string {
  switch (kind) {
    case 'response':
      return name.slice(name.lastIndexOf('/') + 1);
    case 'step':
      return name.slice(name.lastIndexOf('#') + 1);
    default:
      return name;
  }
}

/** The name of the library or script that a name begins with, its sign too: `billing/` of `billing/refund`; empty where there is none. */
export function getHome(thing: NamedThing): string {
  return thing.name.slice(0, thing.name.length - getOwnName(thing).length);
}
