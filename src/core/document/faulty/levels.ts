/** What stands at a column: keys of a map, or dashes of a list. */
export type LevelKind = 'keys' | 'items';

interface Level {
  readonly column: number;
  readonly kind: LevelKind;
  /** Whether the last key here still lacks its value. */
  isOpen: boolean;
}

/** The columns at which the keys and dashes of a block stand, from the outermost to the one in which we are. */
export class Levels {
  private readonly levels: Level[] = [];
  private readonly root: LevelKind;

  constructor(root: LevelKind) {
    this.root = root;
  }

  /** Whether no key and no dash has come yet. */
  get isEmpty(): boolean {
    return this.levels.length === 0;
  }

  /** The column of the key that still lacks its value, or -1 before the first line of a list that begins the block. */
  get openColumn(): number | undefined {
    const last = this.levels.at(-1);
    if (last === undefined) return this.root === 'items' ? -1 : undefined;
    return last.isOpen ? last.column : undefined;
  }

  /** Whether what stands at this column may be the value of the key or dash above it, or all that the block holds. */
  expectsValue({ dashes, column }: { readonly dashes: readonly number[]; readonly column: number }): boolean {
    const open = this.openColumn;
    return dashes.length === 0 && (this.isEmpty || (open !== undefined && column > open));
  }

  /** The column at which a line that stands at `column` belongs; `mixed` where keys and dashes stand side by side. */
  place(column: number, kind: LevelKind): number | 'mixed' {
    const left: Level[] = [];
    for (
      let level = this.levels.at(-1);
      level !== undefined && this.isLeftOf(level, column, kind);
      level = this.levels.at(-1)
    ) {
      left.push(level);
      this.levels.pop();
    }
    const level = this.levels.at(-1);
    if (level?.column === column && (level.kind === kind || (kind === 'items' && level.isOpen))) return column;
    if (left.length === 0 && (level === undefined || (level.isOpen && level.column < column))) return column;
    const nearest = findNearest(level === undefined ? left : [...left, level], column, kind);
    if (nearest === undefined) return level?.column === column ? 'mixed' : column;
    while (left.length > 0 && this.levels.at(-1) !== nearest) this.levels.push(left.pop() ?? nearest);
    return nearest.column;
  }

  /** Goes below a dash. */
  enterDash(column: number): void {
    const level = this.levels.at(-1);
    if (level?.kind === 'items' && level.column === column) level.isOpen = true;
    else this.levels.push({ column, kind: 'items', isOpen: true });
  }

  /** Goes to a key; it is open where its value is still to come. */
  enterKey(column: number, isOpen: boolean): void {
    const level = this.levels.at(-1);
    if (level?.kind === 'keys' && level.column === column) level.isOpen = isOpen;
    else this.levels.push({ column, kind: 'keys', isOpen });
  }

  /** The key's value has come. */
  closeKey(): void {
    const level = this.levels.at(-1);
    if (level !== undefined) level.isOpen = false;
  }

  /** Whether a dash at this column would go on with a list, or begin one. */
  expectsDash(column: number): boolean {
    const isItem = this.levels.some((level) => level.kind === 'items' && level.column === column);
    const open = this.openColumn;
    return isItem || (open !== undefined && column >= open);
  }

  /** Whether a level ends before a line at this column; a list at its key's column ends with the next key. */
  private isLeftOf(level: Level, column: number, kind: LevelKind): boolean {
    if (level.column > column) return true;
    return (
      level.column === column && level.kind === 'items' && kind === 'keys' && this.levels.at(-2)?.column === column
    );
  }
}

/** The level of this kind whose column is nearest; of two as near, the one further right. */
function findNearest(levels: readonly Level[], column: number, kind: LevelKind): Level | undefined {
  let nearest: Level | undefined;
  for (const level of levels) {
    if (level.kind !== kind) continue;
    const isNearer = nearest === undefined || Math.abs(level.column - column) < Math.abs(nearest.column - column);
    if (isNearer) nearest = level;
  }
  return nearest;
}
