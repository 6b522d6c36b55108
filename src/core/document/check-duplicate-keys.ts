import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { MapNode } from './node.ts';

/** Adds a problem for each key that stands in a map a second time; readers of YAML and JSON would lose one of the values. */
export function checkDuplicateKeys(map: MapNode, problems: Problem[]): void {
  const { entries } = map;
  if (entries.length < 2) return;
  if (entries.length > SMALL) {
    checkMany(map, problems);
    return;
  }
  for (let index = 1; index < entries.length; index++) {
    const key = entries[index]?.key;
    for (let earlier = 0; earlier < index; earlier++) {
      if (key === undefined || entries[earlier]?.key.value !== key.value) continue;
      problems.push(createProblem('duplicate-key', key, { key: String(key.value) }));
      break;
    }
  }
}

const SMALL = 12;

function checkMany(map: MapNode, problems: Problem[]): void {
  const seen = new Set<unknown>();
  for (const { key } of map.entries) {
    if (seen.has(key.value)) problems.push(createProblem('duplicate-key', key, { key: String(key.value) }));
    seen.add(key.value);
  }
}
