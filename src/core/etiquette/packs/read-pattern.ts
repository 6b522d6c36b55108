import type { AroundNode, PatternNode, PlaceNode } from './pattern-node.ts';
import { PatternFault } from './pattern-fault.ts';
import { readEscape } from './read-escape.ts';
import { readSet } from './read-set.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** What a pattern says, or why it cannot be run. */
export type ReadPattern = { readonly kind: 'pattern'; readonly node: PatternNode } | Refusal;

const LONGEST = 4_000;
const DEEPEST = 50;

/** Reads a regular expression in the syntax of Go, with the look-around of Vale; patterns of more than 4,000 characters are refused. */
export function readPattern(source: string): ReadPattern {
  if (source.length > LONGEST)
    return refuse(`The pattern is too long: write it in parts of at most ${LONGEST} characters.`);
  try {
    const reader = new PatternReader(source);
    return { kind: 'pattern', node: reader.read() };
  } catch (fault) {
    if (fault instanceof PatternFault) return refuse(`The pattern \`${shorten(source)}\` ${fault.message}.`);
    throw fault;
  }
}

/** A pattern as a sentence quotes it, at most 60 characters long. */
export function shorten(source: string): string {
  return source.length <= 60 ? source : `${source.slice(0, 59)}…`;
}

const AROUND = /^\(\?(<?)([=!])/;
const OPENING = /^\((\?(?::|P?<[A-Za-z_]\w*>|'[A-Za-z_]\w*'|([imsU]*(?:-[imsU]+)?):))?/;
const FLAGS = /^\(\?([imsU]+(?:-[imsU]+)?|-[imsU]+)\)/;
const COUNT = /^\{(\d{1,6})(,(\d{0,6}))?\}/;

class PatternReader {
  private readonly source: string;
  private at = 0;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(): PatternNode {
    const node = this.readChoice();
    if (this.at < this.source.length) throw new PatternFault('closes a bracket `)` that it does not open');
    return node;
  }

  private readChoice(): PatternNode {
    if (++this.depth > DEEPEST) throw new PatternFault('has too many brackets inside each other');
    const options = [this.readRow()];
    while (this.source[this.at] === '|') {
      this.at++;
      options.push(this.readRow());
    }
    this.depth--;
    const [first] = options;
    return options.length === 1 && first !== undefined ? first : { kind: 'choice', options };
  }

  private readRow(): PatternNode {
    const items: PatternNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.readRepeats(this.readItem());
      if (item !== undefined) items.push(item);
    }
    const [first] = items;
    return items.length === 1 && first !== undefined ? first : { kind: 'row', items };
  }

  private readItem(): PatternNode | undefined {
    const character = this.source[this.at];
    switch (character) {
      case '(':
        return this.readBracket();
      case '[': {
        const { end, set } = readSet(this.source, this.at);
        this.at = end;
        return set;
      }
      case '\\': {
        const { end, node } = readEscape(this.source, this.at);
        this.at = end;
        return node;
      }
      case '.':
        this.at++;
        return { kind: 'set', linear: '.', native: '[^\\n]' };
      case '^':
        return this.readPlace('line-start');
      case '$':
        return this.readPlace('line-end');
      case '*':
      case '+':
      case '?':
        throw new PatternFault(`has a \`${character}\` with nothing before it to repeat`);
      default: {
        const text = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
        this.at += text.length;
        return { kind: 'text', text };
      }
    }
  }

  private readPlace(place: PlaceNode['place']): PatternNode {
    this.at++;
    return { kind: 'place', place };
  }

  private readBracket(): PatternNode | undefined {
    const rest = this.source.slice(this.at, this.at + 100);
    if (rest.startsWith('(?#')) {
      const end = this.source.indexOf(')', this.at);
      if (end === -1) throw new PatternFault('does not close a comment `(?#`');
      this.at = end + 1;
      return undefined;
    }
    const around = AROUND.exec(rest);
    if (around !== null) return this.readAround(around);
    const flags = FLAGS.exec(rest);
    if (flags !== null) {
      this.at += flags[0].length;
      return { kind: 'flags', flags: flags[1] ?? '' };
    }
    if (rest.startsWith('(?>'))
      throw new PatternFault('uses a group `(?>…)` that never goes back, which we cannot run');
    const opening = OPENING.exec(rest);
    if (opening === null || (opening[1] === undefined && rest.startsWith('(?')))
      throw new PatternFault(`uses \`${rest.slice(0, 3)}\`, which we do not know`);
    this.at += opening[0].length;
    const isCapturing = opening[1] === undefined || /[<']/.test(opening[1]);
    return { kind: 'group', isCapturing, flags: opening[2] ?? '', node: this.readInside() };
  }

  private readAround(around: RegExpExecArray): AroundNode {
    this.at += around[0].length;
    const side = around[1] === '<' ? 'before' : 'after';
    return { kind: 'around', side, isNegative: around[2] === '!', node: this.readInside() };
  }

  private readInside(): PatternNode {
    const node = this.readChoice();
    if (this.source[this.at] !== ')') throw new PatternFault('opens a bracket `(` that it does not close');
    this.at++;
    return node;
  }

  private readRepeats(item: PatternNode | undefined): PatternNode | undefined {
    let node = item;
    for (;;) {
      const repeat = this.readCount();
      if (repeat === undefined) return node;
      if (node === undefined || node.kind === 'repeat')
        throw new PatternFault('repeats what is already repeated, such as `a**`');
      const isLazy = this.source[this.at] === '?';
      if (isLazy) this.at++;
      node = { kind: 'repeat', node, min: repeat.min, max: repeat.max, isLazy };
    }
  }

  private readCount(): { min: number; max: number } | undefined {
    switch (this.source[this.at]) {
      case '*':
        this.at++;
        return { min: 0, max: Infinity };
      case '+':
        this.at++;
        return { min: 1, max: Infinity };
      case '?':
        this.at++;
        return { min: 0, max: 1 };
      case '{': {
        const count = COUNT.exec(this.source.slice(this.at, this.at + 20));
        if (count === null) return undefined;
        this.at += count[0].length;
        const min = Number(count[1]);
        if (count[2] === undefined) return { min, max: min };
        return { min, max: count[3] === '' ? Infinity : Number(count[3]) };
      }
      default:
        return undefined;
    }
  }
}
