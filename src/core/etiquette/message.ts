import type { Prose } from '../prose/prose.ts';
import type { TemplateNode } from '../template/template-tree.ts';
import type { ProjectFacts } from './project-facts.ts';

/** A text that an agent would send, as the customer reads it, and where it belongs. */
export interface Message {
  /** What the message belongs to: `billing/refund-approved` for a canned response, `refund-request#greet` for a step. */
  readonly owner: string;
  readonly part: MessagePart;
  /** The text with each placeholder as one `HOLE` character; its words and sentences are shared by all rules. */
  readonly prose: Prose;
  /** The placeholders of the text in order; `holes[i].at` is the offset of its `HOLE`. */
  readonly holes: readonly Hole[];
  /** The template as it was written, placeholders and all. */
  readonly template: string;
  /** The template as a tree; empty where it is text alone. */
  readonly body: readonly TemplateNode[];
  /** Whether this is the reading of a customer of whom all is known; others of the same template differ in what their `{{#if}}`s say. */
  readonly isFirst: boolean;
  /** Such as `en-GB`. */
  readonly locale: string;
  /** Such as `en`. */
  readonly language: string;
  /** The kinds of channel on which this text is sent; empty where nobody said. */
  readonly channels: readonly string[];
  readonly brand: string | undefined;
  readonly tags: readonly string[];
  /** The stage of the script that the step stands in. */
  readonly stage: string | undefined;
  /** `draft`, `active` or `retired`. */
  readonly status: string;
  readonly project: ProjectFacts;
}

/** Which text of its owner a message is: a response's `text`, one of its `wordings`, its `without` or a `button`; what a step says (`say`) or says to hold. */
export type MessagePart = 'text' | 'wording' | 'without' | 'button' | 'say' | 'hold' | 'turn';

/** A placeholder, as far as it can be told without filling it in. */
export interface Hole {
  readonly at: number;
  /** `variable` and `fact` come from a name; `helper` is worked out from others; `partial` is another text. */
  readonly kind: 'variable' | 'fact' | 'helper' | 'partial' | 'unread';
  /** The variable that the value comes from, such as `customer.firstName`, or the fact or the text; the first one for a helper. */
  readonly name: string | undefined;
  readonly helper: string | undefined;
  /** What stands there when the value is missing. */
  readonly fallback: string | undefined;
  /** True inside an `{{#if}}` that tests the same name, where the value is known to be there. */
  readonly isGuarded: boolean;
}
