/**
 * A line of prose that is too long, as several that are read as the same: it is broken at single spaces between words, where YAML puts the
 * space back. `taken` is the room that is taken before its first line, `indent` that before the others, both in columns.
 */
export function wrapProse(line: string, taken: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  let before = taken;
  while (before + rest.length > WIDTH) {
    const at = findBreak(rest, WIDTH - before);
    if (at === undefined) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
    before = indent;
  }
  return [...lines, rest];
}

const WIDTH = 120;

/** The last space at which a line fits, or else the first at all. */
function findBreak(line: string, room: number): number | undefined {
  let found: number | undefined;
  for (const { index } of line.matchAll(/(?<=\S) (?=[^\s#])/g)) {
    if (found !== undefined && index > room) break;
    found = index;
  }
  return found;
}
