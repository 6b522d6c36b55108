import type { ReviewRecord } from './review-record.ts';

/** The wordings of which two records do not say the same. */
export function findChangedKeys(before: ReviewRecord, after: ReviewRecord): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const section of ['approved', 'changes', 'translated'] as const)
    addChanged(before[section], after[section], changed);
  return changed;
}

function addChanged(
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
  changed: Set<string>,
): void {
  for (const key of [...before.keys(), ...after.keys()]) {
    if (JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key))) changed.add(key);
  }
}
