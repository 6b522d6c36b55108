/** A text on one line, cut to what fits beside a name in a list; placeholders are only dots. */
export function clip(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\{\{[^{}]*\}?\}?/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  // Half of a pair of signs would be shown as a box.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** So many characters can be read beside a name. */
const LONGEST = 60;
