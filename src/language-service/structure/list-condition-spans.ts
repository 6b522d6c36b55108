import type { Span } from '../../core/base/span.ts';
import { partsOf, type ConditionNode } from '../../core/condition/condition-node.ts';
import { parseCondition } from '../../core/condition/parse-condition.ts';
import type { ConditionSite } from '../../core/workspace/facts.ts';

/** The parts of conditions that hold an offset of their block. */
export function listConditionSpans(conditions: readonly ConditionSite[], at: number): Span[] {
  return conditions.flatMap(({ text, map }) => {
    const whole = map.sourceSpan(0, text.length);
    if (at < whole.start || at > whole.end) return [];
    const { tree } = parseCondition(text);
    return tree === undefined
      ? [whole]
      : [whole, ...listParts(tree).map(({ start, end }) => map.sourceSpan(start, end))];
  });
}

function listParts(node: ConditionNode): Span[] {
  return [node.span, ...partsOf(node).flatMap(listParts)];
}
