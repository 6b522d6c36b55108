/** A list or a map that is open where a line begins: the column of its entries as they are written, and as they shall be. */
export interface IndentLevel {
  readonly kind: 'list' | 'map';
  readonly old: number;
  readonly fresh: number;
}

/** Which lists and maps of YAML are open, line by line; all columns count from 0. */
export class IndentLevels {
  private readonly levels: IndentLevel[];

  constructor(outermost: IndentLevel | undefined) {
    this.levels = outermost === undefined ? [] : [outermost];
  }

  /** Takes an entry that begins at a column; gives its level. */
  enter(kind: IndentLevel['kind'], old: number): IndentLevel {
    while (this.isOver(kind, old)) this.levels.pop();
    const top = this.levels.at(-1);
    if (top?.old === old && top.kind === kind) return top;
    const level = { kind, old, fresh: top === undefined ? 0 : top.fresh + STEP };
    this.levels.push(level);
    return level;
  }

  /** The level of the entry to which something at a column belongs; nothing before the first entry. */
  around(old: number): IndentLevel | undefined {
    return this.levels.findLast((level) => level.old < old);
  }

  /** The column at which what stands at an old column shall be, where entries begin there. */
  find(old: number): number | undefined {
    return this.levels.findLast((level) => level.old === old)?.fresh;
  }

  /** The level of the entry that was taken last. */
  get last(): IndentLevel | undefined {
    return this.levels.at(-1);
  }

  /** A list may stand at the column of the key that it belongs to. */
  private isOver(kind: IndentLevel['kind'], old: number): boolean {
    const top = this.levels.at(-1);
    if (top === undefined || top.old < old) return false;
    return top.old > old || (top.kind === 'list' && kind === 'map');
  }
}

const STEP = 2;
