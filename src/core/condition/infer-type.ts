import { checkAmong } from './check-among.ts';
import { checkCompare } from './check-compare.ts';
import { checkYesOrNo } from './check-yes-or-no.ts';
import type { ConditionNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { inferArithmetic, inferMinus } from './infer-arithmetic.ts';
import { inferEither, inferLogic } from './infer-logic.ts';
import { inferEvery, inferMethod, inferSize } from './infer-question.ts';
import { checkHours, typeOfName } from './type-of-name.ts';

/** The kind of value that a part has; what is wrong inside it is added to the problems. */
export function inferType(node: ConditionNode, checking: Checking): ConditionType {
  switch (node.kind) {
    case 'literal':
      return typeOfLiteral(node.value);
    case 'name':
      return typeOfName(node, checking);
    case 'list':
      return { kind: 'list', entry: commonType(node.entries.map((entry) => inferType(entry, checking))) };
    case 'known':
      typeOfName(node.of, checking);
      return { kind: 'boolean' };
    case 'open':
      checkHours(node.hours, checking);
      return { kind: 'boolean' };
    case 'method':
      return inferMethod(node, checking);
    case 'size':
      return inferSize(node, checking);
    case 'every':
      return inferEvery(node, checking);
    case 'not':
      return checkYesOrNo(node.of, 'negated', checking);
    case 'minus':
      return inferMinus(node, checking);
    case 'logic':
      return inferLogic(node, checking);
    case 'compare':
      return checkCompare(node, checking);
    case 'among':
      return checkAmong(node, checking);
    case 'arithmetic':
      return inferArithmetic(node, checking);
    case 'either':
      return inferEither(node, checking);
    default:
      return node satisfies never;
  }
}

function typeOfLiteral(value: string | number | boolean): ConditionType {
  if (typeof value === 'string') return { kind: 'text' };
  return { kind: typeof value === 'number' ? 'number' : 'boolean' };
}

function commonType([first, ...rest]: readonly ConditionType[]): ConditionType {
  if (first === undefined) return { kind: 'unknown' };
  return rest.every((type) => type.kind === first.kind) ? first : { kind: 'unknown' };
}
