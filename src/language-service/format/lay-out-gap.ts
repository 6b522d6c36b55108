/** The signs between two texts of a line with single spaces, and no space before a colon or a comma; a comment keeps its place. */
export function layOutGap(gap: string, next: 'text' | 'end'): string {
  const before = cutComment(gap);
  if (before.length < gap.length && next === 'end') return layOutSigns(before) + gap.slice(before.length).trimEnd();
  const signs = layOutSigns(gap);
  return next === 'text' && /[:,]$/.test(signs) ? `${signs} ` : signs;
}

/** The brackets that a stretch of signs opens, less those that it closes. */
export function countOpened(gap: string): number {
  const signs = cutComment(gap);
  return signs.replace(/[^[{]/g, '').length - signs.replace(/[^\]}]/g, '').length;
}

/** What stands before a comment and before the spaces in front of it; a `#` begins one at the start and behind a space. */
function cutComment(gap: string): string {
  const at = gap.search(/(?<=^|[ \t])#/);
  return at < 0 ? gap : gap.slice(0, at).trimEnd();
}

function layOutSigns(signs: string): string {
  return signs.replace(/[ \t]+/g, ' ').replace(/ (?=[,:])/g, '');
}
