import type { Span } from '../base/span.ts';

/** One part of a condition, with its place in the text of the condition. */
export type ConditionNode =
  | LiteralNode
  | NameNode
  | ListNode
  | KnownNode
  | OpenNode
  | MethodNode
  | SizeNode
  | EveryNode
  | NotNode
  | MinusNode
  | LogicNode
  | CompareNode
  | AmongNode
  | ArithmeticNode
  | EitherNode;

/** A value that is written out: `"web"`, `100`, `true`. */
export interface LiteralNode extends Place {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** A variable, one of our own names such as `channel`, or the entry that `exists(entry, …)` looks at. */
export interface NameNode extends Place {
  readonly kind: 'name';
  readonly name: string;
  readonly role: 'variable' | 'own' | 'entry';
}

/** Values between square brackets: `["web", "sms"]`. */
export interface ListNode extends Place {
  readonly kind: 'list';
  readonly entries: readonly ConditionNode[];
}

/** `has(order.id)`: whether there is a value. */
export interface KnownNode extends Place {
  readonly kind: 'known';
  readonly of: NameNode;
}

/** `open("billing")`: whether these business hours are running. */
export interface OpenNode extends Place {
  readonly kind: 'open';
  readonly hours: LiteralNode & { readonly value: string };
}

/** Something that is asked of a text: `order.id.startsWith("AT-")`, `customer.city.lowerAscii()`. */
export interface MethodNode extends Place {
  readonly kind: 'method';
  readonly method: TextMethod;
  readonly of: ConditionNode;
  readonly argument?: ConditionNode;
}

/** `size(cart.items)`: how many entries a list has, or letters a text. */
export interface SizeNode extends Place {
  readonly kind: 'size';
  readonly of: ConditionNode;
}

/** `cart.items.exists(item, item == "phone")` and its relatives. */
export interface EveryNode extends Place {
  readonly kind: 'every';
  readonly quantifier: Quantifier;
  readonly of: ConditionNode;
  readonly entry: string;
  readonly test: ConditionNode;
}

/** `!` before a yes-or-no part. */
export interface NotNode extends Place {
  readonly kind: 'not';
  readonly of: ConditionNode;
}

/** `-` before a number. */
export interface MinusNode extends Place {
  readonly kind: 'minus';
  readonly of: ConditionNode;
}

/** Two yes-or-no parts joined by `&&` or `||`. */
export interface LogicNode extends Pair {
  readonly kind: 'logic';
  readonly operator: '&&' | '||';
}

/** Two values side by side: `order.total > 100`. */
export interface CompareNode extends Pair {
  readonly kind: 'compare';
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
}

/** `"phone" in cart.items`. */
export interface AmongNode extends Pair {
  readonly kind: 'among';
}

/** A calculation. */
export interface ArithmeticNode extends Pair {
  readonly kind: 'arithmetic';
  readonly operator: '+' | '-' | '*' | '/' | '%';
}

/** `test ? yes : no`. */
export interface EitherNode extends Place {
  readonly kind: 'either';
  readonly test: ConditionNode;
  readonly yes: ConditionNode;
  readonly no: ConditionNode;
}

/** What can be asked of a text. */
export type TextMethod = 'contains' | 'startsWith' | 'endsWith' | 'lowerAscii' | 'upperAscii' | 'trim';

/** How many entries of a list must pass. */
export type Quantifier = 'all' | 'exists' | 'exists_one';

interface Place {
  readonly span: Span;
}

interface Pair extends Place {
  readonly left: ConditionNode;
  readonly right: ConditionNode;
}

/** The parts directly inside a part, in the order in which they are written. */
export function partsOf(node: ConditionNode): readonly ConditionNode[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'list':
      return node.entries;
    case 'known':
    case 'size':
    case 'not':
    case 'minus':
      return [node.of];
    case 'open':
      return [node.hours];
    case 'method':
      return node.argument === undefined ? [node.of] : [node.of, node.argument];
    case 'every':
      return [node.of, node.test];
    case 'either':
      return [node.test, node.yes, node.no];
    case 'logic':
    case 'compare':
    case 'among':
    case 'arithmetic':
      return [node.left, node.right];
    default:
      return node satisfies never;
  }
}
