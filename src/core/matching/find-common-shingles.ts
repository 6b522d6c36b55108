/** The shingles that more than 64 of the texts have, each with the number of texts. */
export function findCommonShingles(texts: readonly Uint32Array[]): Map<number, number> {
  const all = new Uint32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const shingles of texts) {
    all.set(shingles, end);
    end += shingles.length;
  }
  all.sort();
  const common = new Map<number, number>();
  for (let start = 0; start + fewest < all.length; start += 1) {
    const shingle = all[start] ?? 0;
    if (all[start + fewest] !== shingle) continue;
    const first = start;
    while (start + 1 < all.length && all[start + 1] === shingle) start += 1;
    common.set(shingle, start + 1 - first);
  }
  return common;
}

const fewest = 64;
