import type { Span } from '../../../core/base/span.ts';
import type { NamedThing } from '../named-thing.ts';

/** A place of a chat script from which a conversation goes on somewhere. */
export interface CallLink {
  readonly path: string;
  readonly span: Span;
  readonly from: NamedThing;
  readonly to: NamedThing;
}
