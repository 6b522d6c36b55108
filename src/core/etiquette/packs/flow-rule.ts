import type { PackRuleHead } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';

/** A rule about the ways through a script, as plain data. */
export interface FlowRule {
  readonly kind: 'flow-rule';
  readonly head: PackRuleHead;
  readonly asks: FlowDemand;
}

/** What each way through a script must keep to; moves and stages are named as in scripts. */
export type FlowDemand =
  | { readonly type: 'before'; readonly of: string; readonly before: string }
  | { readonly type: 'at-most'; readonly of: string; readonly times: number; readonly stage: string | undefined }
  | { readonly type: 'on-every-path'; readonly of: string; readonly stage: string | undefined };

/** The rule about ways that a definition is; undefined where it is about messages. */
export function readFlowRule({ head, fields }: RuleDefinition): FlowRule | Refusal | undefined {
  const { type } = head;
  if (type !== 'before' && type !== 'at-most' && type !== 'on-every-path') return undefined;
  const of = fields.text('of');
  if (of === undefined) return refuse('The rule does not say which agent move it is about (`of`).');
  const stage = fields.text('stage');
  switch (type) {
    case 'before': {
      const before = fields.text('before');
      if (before === undefined) return refuse('The rule does not say what the move must come before (`before`).');
      return { kind: 'flow-rule', head, asks: { type, of, before } };
    }
    case 'at-most': {
      const times = fields.number('at-most');
      if (times === undefined) return refuse('The rule does not say how often the move may happen (`at-most`).');
      return { kind: 'flow-rule', head, asks: { type, of, times, stage } };
    }
    case 'on-every-path':
      return { kind: 'flow-rule', head, asks: { type, of, stage } };
    default:
      return type satisfies never;
  }
}
