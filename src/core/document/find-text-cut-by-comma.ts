import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { MapEntry, MapNode } from './node.ts';
import { decodePlain } from './scalar-runs.ts';
import { fixAsText } from './text-block.ts';

/** The text in `{ say: Hello, how are you }` that ends at its comma: words after it stand there as a key without a value. */
export function findTextCutByComma(text: string, map: MapNode): Problem | undefined {
  if (!map.flow) return undefined;
  const first = map.entries.findIndex((entry, index) => index > 0 && isWordsOnly(text, entry));
  const value = map.entries[first - 1]?.value;
  if (value?.kind !== 'scalar' || value.style !== 'plain' || value.start === value.end) return undefined;
  const comma = text.indexOf(',', value.end);
  if (comma === -1 || comma >= (map.entries[first]?.key.start ?? 0)) return undefined;
  let last = first;
  while (isWordsOnly(text, map.entries[last + 1])) last++;
  const end = map.entries[last]?.key.end ?? value.end;
  const whole = { start: value.start, end };
  const fix = fixAsText(text, whole, decodePlain(text, whole.start, whole.end), { kind: 'flow' });
  return createProblem('comma-splits-text', { start: comma, end }, {}, [fix]);
}

/** Whether an entry is a plain key without even a colon. */
function isWordsOnly(text: string, entry: MapEntry | undefined): boolean {
  if (entry?.key.style !== 'plain' || entry.key.start === entry.key.end) return false;
  const { key, value } = entry;
  return value.start === value.end && value.kind === 'scalar' && !text.slice(key.end, value.start).includes(':');
}
