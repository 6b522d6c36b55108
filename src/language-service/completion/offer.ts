import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { NamedThing } from '../navigation/named-thing.ts';
import type { Snippet } from './snippet.ts';

/** Something that fits at a place. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** In a few words what it is, or what it takes. */
  readonly detail?: string | undefined;
  /** What there is to know of it, as the schema says it. */
  readonly about?: string | undefined;
  /** How far up it is offered: 0 first; of those with one rank the order counts. */
  readonly rank: number;
  /** What takes the place of the word at the cursor, lines after the first with their whole indentation; written for those offers that are sent. */
  readonly write: () => Snippet;
  /** The thing that it names, so that more can be told of it when somebody looks at it. */
  readonly names?: NamedThing | undefined;
  /** Whether something else can be chosen right behind it. */
  readonly goesOn?: boolean;
}
