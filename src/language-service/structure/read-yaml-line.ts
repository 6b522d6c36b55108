/** A line of YAML as folding sees it. */
export interface YamlLine {
  readonly kind: 'blank' | 'comment' | 'content';
  /** The column of its first sign. */
  readonly column: number;
  /** How deep it stands: a dash is deeper than a key at its column, and what is inside is deeper than the dash. */
  readonly depth: number;
  /** Where it begins a text block: the column that the lines of the text stand behind. */
  readonly textColumn: number | undefined;
}

/** Reads a line without its break, and without looking at the lines around it. */
export function readYamlLine(line: string): YamlLine {
  const column = line.search(/\S/);
  if (column === -1) return { kind: 'blank', column: 0, depth: 0, textColumn: undefined };
  const isDash = /^-(?:\s|$)/.test(line.slice(column, column + 2));
  const depth = column * 2 + (isDash ? 1 : 0);
  if (line.charAt(column) === '#') return { kind: 'comment', column, depth, textColumn: undefined };
  return { kind: 'content', column, depth, textColumn: TEXT_BLOCK.test(line) ? findTextColumn(line) : undefined };
}

const TEXT_BLOCK = /(?:^|\s)[|>](?:[+-]\d?|\d[+-]?)?(?:\s+#.*|\s*)$/;

/** The column of the key that the text belongs to, or of the last dash where there is no key. */
function findTextColumn(line: string): number {
  const dashes = /^[ ]*(?:-[ ]+)*/.exec(line)?.[0] ?? '';
  const hasKey = !/^[|>]/.test(line.slice(dashes.length));
  return hasKey ? dashes.length : Math.max(dashes.lastIndexOf('-'), 0);
}
