import type { ConditionNode } from './condition-node.ts';
import type { ConditionValues } from './condition-values.ts';
import type { PlainValue, Value } from './value.ts';
import { toValue } from './value.ts';

/** One asking of a condition: where values come from, those read so far, entries such as `item`, and the work that is left. */
export interface Asking {
  readonly values: ConditionValues;
  readonly read: Map<string, Value | undefined>;
  readonly entries: Map<string, PlainValue>;
  readonly evaluate: (node: ConditionNode, asking: Asking) => Value | undefined;
  workLeft: number;
}

/** Takes from the work that is left; false when there was not enough, for this and every later part. */
export function spend(asking: Asking, amount: number): boolean {
  asking.workLeft -= amount;
  return asking.workLeft >= 0;
}

/** The value of a name, fetched once; undefined where it has none. */
export function readValue(asking: Asking, name: string): Value | undefined {
  if (!asking.read.has(name)) {
    const value = asking.values.variable(name);
    const isBearable = !Array.isArray(value) || spend(asking, value.length);
    asking.read.set(name, isBearable ? toValue(value) : undefined);
  }
  return asking.read.get(name);
}
