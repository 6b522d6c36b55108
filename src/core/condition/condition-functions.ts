import type { Quantifier, TextMethod } from './condition-node.ts';

/** Something that a condition can ask, and an example of how that is written. */
export type ConditionFunction = { readonly example: string } & (
  | { readonly kind: 'has' | 'open' | 'size' }
  | { readonly kind: 'method'; readonly method: TextMethod; readonly inside: 0 | 1 }
  | { readonly kind: 'every'; readonly quantifier: Quantifier }
);

const functions: readonly ConditionFunction[] = [
  { kind: 'has', example: 'has(order.id)' },
  { kind: 'open', example: 'open("billing")' },
  { kind: 'size', example: 'size(cart.items) > 2' },
  { kind: 'method', method: 'contains', inside: 1, example: 'customer.email.contains("@")' },
  { kind: 'method', method: 'startsWith', inside: 1, example: 'order.id.startsWith("AT-")' },
  { kind: 'method', method: 'endsWith', inside: 1, example: 'customer.email.endsWith(".org")' },
  { kind: 'method', method: 'lowerAscii', inside: 0, example: 'customer.city.lowerAscii() == "london"' },
  { kind: 'method', method: 'upperAscii', inside: 0, example: 'order.id.upperAscii() == "AT-1"' },
  { kind: 'method', method: 'trim', inside: 0, example: 'customer.city.trim() == "London"' },
  { kind: 'every', quantifier: 'exists', example: 'cart.items.exists(item, item == "phone")' },
  { kind: 'every', quantifier: 'exists_one', example: 'cart.items.exists_one(item, item == "phone")' },
  { kind: 'every', quantifier: 'all', example: 'cart.items.all(item, item.startsWith("P"))' },
];

/** Everything that a condition can ask, by name. */
export const conditionFunctions: ReadonlyMap<string, ConditionFunction> = new Map(
  functions.map((known) => [nameOf(known), known]),
);

function nameOf(known: ConditionFunction): string {
  switch (known.kind) {
    case 'method':
      return known.method;
    case 'every':
      return known.quantifier;
    default:
      return known.kind;
  }
}

/** Names that every condition knows without a data dictionary. */
export const ownNames: ReadonlySet<string> = new Set(['channel', 'locale', 'brand', 'verified', 'tries']);
