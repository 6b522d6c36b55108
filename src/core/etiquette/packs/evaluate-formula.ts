import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** A formula ready to be worked out with the values of its names; an unknown name is 0. */
export interface Formula {
  readonly kind: 'formula';
  evaluate(values: ReadonlyMap<string, number>): number;
}

type Evaluate = (values: ReadonlyMap<string, number>) => number;

/** Reads a formula: numbers, names, brackets, `+ - * / %`, comparisons, `&& || !` and functions such as `math.sqrt`; yes is 1, no is 0. */
export function readFormula(source: string): Formula | Refusal {
  const signs = source.match(SIGN) ?? [];
  if (source.length > 1_000 || signs.join('') !== source.replace(/\s+/g, ''))
    return refuse(`The formula \`${source}\` cannot be read.`);
  const reader = new FormulaReader(signs);
  const evaluate = reader.read();
  return evaluate === undefined ? refuse(`The formula \`${source}\` cannot be read.`) : { kind: 'formula', evaluate };
}

const SIGN = /\d+(?:\.\d+)?|[A-Za-z_][\w.]*|&&|\|\||[<>=!]=|[-+*/%()<>!,]/g;

/** The operators from those that bind least to those that bind most. */
const LEVELS: readonly Readonly<Record<string, (one: number, other: number) => number>>[] = [
  { '||': (one, other) => (one !== 0 || other !== 0 ? 1 : 0) },
  { '&&': (one, other) => (one !== 0 && other !== 0 ? 1 : 0) },
  {
    '<': (one, other) => Number(one < other),
    '>': (one, other) => Number(one > other),
    '<=': (one, other) => Number(one <= other),
    '>=': (one, other) => Number(one >= other),
    '==': (one, other) => Number(one === other),
    '!=': (one, other) => Number(one !== other),
  },
  { '+': (one, other) => one + other, '-': (one, other) => one - other },
  { '*': (one, other) => one * other, '/': (one, other) => one / other, '%': (one, other) => one % other },
];

const FUNCTIONS: Readonly<Record<string, (value: number) => number>> = {
  'math.sqrt': Math.sqrt,
  'math.abs': Math.abs,
  'math.ceil': Math.ceil,
  'math.floor': Math.floor,
  'math.log': Math.log,
  'math.log10': Math.log10,
};

class FormulaReader {
  private readonly signs: readonly string[];
  private at = 0;
  private depth = 0;

  constructor(signs: readonly string[]) {
    this.signs = signs;
  }

  read(): Evaluate | undefined {
    const evaluate = this.readLevel(0);
    return this.at === this.signs.length ? evaluate : undefined;
  }

  private readLevel(level: number): Evaluate | undefined {
    const operators = LEVELS[level];
    if (operators === undefined) return this.readValue();
    let left = this.readLevel(level + 1);
    for (;;) {
      const sign = this.signs[this.at] ?? '';
      const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
      if (left === undefined || operator === undefined) return left;
      this.at++;
      const one = left;
      const other = this.readLevel(level + 1);
      left = other === undefined ? undefined : (values) => operator(one(values), other(values));
    }
  }

  private readValue(): Evaluate | undefined {
    const sign = this.signs[this.at++];
    if (sign === undefined || this.depth > 50) return undefined;
    if (sign === '-' || sign === '!') {
      const value = this.deeper(() => this.readValue());
      return value && ((values) => (sign === '-' ? -value(values) : Number(value(values) === 0)));
    }
    if (sign === '(') return this.readInside();
    if (/^\d/.test(sign)) return () => Number(sign);
    if (!/^[A-Za-z_]/.test(sign)) return undefined;
    if (this.signs[this.at] !== '(') return (values) => values.get(sign.replace('.', '_')) ?? 0;
    this.at++;
    const apply = Object.hasOwn(FUNCTIONS, sign) ? FUNCTIONS[sign] : undefined;
    const value = this.readInside();
    return apply === undefined || value === undefined ? undefined : (values) => apply(value(values));
  }

  private readInside(): Evaluate | undefined {
    const value = this.deeper(() => this.readLevel(0));
    return this.signs[this.at++] === ')' ? value : undefined;
  }

  private deeper(read: () => Evaluate | undefined): Evaluate | undefined {
    this.depth++;
    const value = read();
    this.depth--;
    return value;
  }
}
