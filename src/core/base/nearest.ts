/** The candidate that the author most probably meant by `name`, or undefined where none is near; never `name` itself. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const folded = name.toLowerCase();
  const distances = createDistances(folded);
  let best: string | undefined;
  let bestDistance = mostEdits(folded) + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - folded.length) > bestDistance) continue;
    const other = candidate.toLowerCase();
    const distance = other === folded ? 0 : Math.max(1, distances.within(other, bestDistance));
    if (distance > bestDistance || (distance === bestDistance && (best === undefined || candidate >= best))) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Beyond this length only a difference in case counts as near, so that a huge name costs nothing. */
const longestCompared = 200;

function mostEdits(name: string): number {
  if (name.length > longestCompared) return 0;
  return Math.min(8, Math.round(name.length / 3));
}

interface Distances {
  /** Insertions, deletions, replacements and swaps of neighbours to reach `other`; `limit + 1` where that takes more. */
  within(other: string, limit: number): number;
}

/** The rows are kept between candidates: ten thousand of them are compared without a new array for each. */
function createDistances(name: string): Distances {
  const width = Math.min(name.length, longestCompared) + 1;
  let beforeLast = new Uint16Array(width);
  let last = new Uint16Array(width);
  let row = new Uint16Array(width);

  function within(other: string, limit: number): number {
    const beyond = limit + 1;
    if (name.length > longestCompared || Math.abs(other.length - name.length) > limit) return beyond;
    for (let column = 0; column < width; column += 1) last[column] = column;
    for (let line = 1; line <= other.length; line += 1) {
      if (fillRow(other, line, limit) > limit) return beyond;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return Math.min(last[name.length] ?? beyond, beyond);
  }

  function fillRow(other: string, line: number, limit: number): number {
    const beyond = limit + 1;
    const from = Math.max(1, line - limit);
    const to = Math.min(name.length, line + limit);
    row[from - 1] = from === 1 ? Math.min(line, beyond) : beyond;
    let least = row[from - 1] ?? beyond;
    const letter = other.charCodeAt(line - 1);
    for (let column = from; column <= to; column += 1) {
      const own = name.charCodeAt(column - 1);
      const replaced = (last[column - 1] ?? beyond) + (own === letter ? 0 : 1);
      let cost = Math.min(replaced, (row[column - 1] ?? beyond) + 1, (last[column] ?? beyond) + 1);
      const swapped =
        line > 1 && column > 1 && own === other.charCodeAt(line - 2) && name.charCodeAt(column - 2) === letter;
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
      row[column] = cost;
      if (cost < least) least = cost;
    }
    if (to < name.length) row[to + 1] = beyond;
    return least;
  }

  return { within };
}
