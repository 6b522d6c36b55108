import { sayCount } from '../formats/say-count.ts';
import type { FixedFile } from './fix-files.ts';

/** What safe fixes did, in one sentence with how often each rule was mended; `done` says it of what is done, `would` of what could be. */
export function sayFixed(files: readonly FixedFile[], mood: 'done' | 'would'): string {
  if (files.length === 0) return 'There is nothing that could safely be mended.';
  const sums = new Map<string, number>();
  for (const { ended } of files) for (const [code, count] of ended) sums.set(code, (sums.get(code) ?? 0) + count);
  const total = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const each = [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const listed = each.map(([code, count]) => `${code} ${String(count)}`).join(', ');
  const verb = mood === 'done' ? 'Mended' : '`--fix` would mend';
  return `${verb} ${sayCount(total, 'finding')} in ${sayCount(files.length, 'file')}: ${listed}.`;
}
