/** The lower bound of a share, 95 %, one-sample score interval without continuity correction (E. B. Wilson, JASA 22, 1927); 0 of none. */
export function getLowerWilson(successes: number, trials: number): number {
  if (trials === 0) return 0;
  const z = 1.959964;
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return (centre - margin) / (1 + (z * z) / trials);
}
