import { textHash } from '../../src/core/base/text-hash.ts';
import type { Hit } from './find-hits.ts';

/** How many hits of a rule are judged. */
const SAMPLE = 30;

/** The hits of one rule to be judged, drawn by chance; mostly the same again when the rule changes a little. */
export function sampleHits(hits: readonly Hit[], seed: string): readonly Hit[] {
  const lots = hits.map((hit) => ({ hit, lot: textHash(`${seed} ${hit.rule} ${hit.corpus} ${hit.place}`) }));
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ hit }) => hit);
}
