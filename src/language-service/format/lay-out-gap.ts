/** The signs between two texts of a line with single spaces, and no space before a colon or a comma; a comment keeps its place. */
export function layOutGap(gap: string, next: 'text' | 'end'): string {
  const comment = COMMENT.exec(gap);
  if (comment !== null) return layOutSigns(gap.slice(0, comment.index)) + comment[0].trimEnd();
  const signs = layOutSigns(gap);
  return next === 'text' && /[:,]$/.test(signs) ? `${signs} ` : signs;
}

/** The brackets that a stretch of signs opens, less those that it closes. */
export function countOpened(gap: string): number {
  const signs = gap.replace(COMMENT, '');
  return signs.replace(/[^[{]/g, '').length - signs.replace(/[^\]}]/g, '').length;
}

/** A `#` begins a comment at the start and behind a space. */
const COMMENT = /(?:^|[ \t]+)#.*$/s;

function layOutSigns(signs: string): string {
  return signs.replace(/[ \t]+/g, ' ').replace(/ (?=[,:])/g, '');
}
