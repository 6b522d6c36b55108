import type { Fold } from './fold.ts';

/** What can be folded in a block of JSON: whatever stands in brackets over several lines. */
export function foldJson(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  let line = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    if (sign === '{' || sign === '[') open.push(line);
    else if (sign === '}' || sign === ']') {
      const start = open.pop();
      if (start !== undefined && line - 1 > start)
        folds.push({ start, end: line - 1, level: open.length, kind: 'region' });
    } else if (!sign.startsWith('"')) line++;
  }
  return folds;
}

/** Texts in quotes, which end with their line at the latest; brackets; breaks. */
const SIGNS = /"(?:[^"\\\r\n]|\\.)*"?|[[\]{}]|\r\n|\r|\n/g;
