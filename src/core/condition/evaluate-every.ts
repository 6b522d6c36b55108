import type { Asking } from './asking.ts';
import type { EveryNode, Quantifier } from './condition-node.ts';
import type { PlainValue } from './value.ts';

/** Whether some, one or all entries pass; an entry without an answer matters only where it could change the outcome. */
export function evaluateEvery({ of, entry, test, quantifier }: EveryNode, asking: Asking): boolean | undefined {
  const list = asking.evaluate(of, asking);
  if (typeof list !== 'object') return undefined;
  const outer = asking.entries.get(entry);
  const count: Count = { passed: 0, failed: 0, open: 0 };
  for (const item of list) {
    asking.entries.set(entry, item);
    const answer = asking.evaluate(test, asking);
    if (answer === true) count.passed += 1;
    else if (answer === false) count.failed += 1;
    else count.open += 1;
    if (asking.workLeft < 0 || isDecided(quantifier, count)) break;
  }
  restore(entry, outer, asking);
  return decide(quantifier, count);
}

interface Count {
  passed: number;
  failed: number;
  open: number;
}

function isDecided(quantifier: Quantifier, { passed, failed }: Count): boolean {
  return (quantifier === 'exists' && passed > 0) || (quantifier === 'all' && failed > 0);
}

function decide(quantifier: Quantifier, { passed, failed, open }: Count): boolean | undefined {
  if (quantifier === 'exists' && passed > 0) return true;
  if (quantifier === 'all' && failed > 0) return false;
  if (open > 0) return undefined;
  if (quantifier === 'exists_one') return passed === 1;
  return quantifier === 'all';
}

function restore(entry: string, outer: PlainValue | undefined, asking: Asking): void {
  if (outer === undefined) asking.entries.delete(entry);
  else asking.entries.set(entry, outer);
}
