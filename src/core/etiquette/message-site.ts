import type { ScalarNode } from '../document/node.ts';
import type { MessagePart } from './message.ts';

/** A text in a document that an agent would send, with what its wording says of itself (`for`). */
export interface MessageSite {
  readonly node: ScalarNode;
  readonly part: MessagePart;
  readonly locale: string | undefined;
  readonly brand: string | undefined;
  /** The channels of this text; those that have a wording of their own are not among those of the text beside it. */
  readonly channels: readonly string[];
}
