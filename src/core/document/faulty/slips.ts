import type { Fix } from '../../base/fix.ts';
import type { Problem, ProblemArguments, ProblemCode } from '../../base/problem.ts';
import { createProblem } from '../../base/problem.ts';
import type { Span } from '../../base/span.ts';
import type { ScalarNode } from '../node.ts';
import { decodePlain } from '../scalar-runs.ts';
import type { TextPlace } from '../text-block.ts';
import { fixAsText } from '../text-block.ts';
import type { Patch } from './patched-text.ts';

/** Gathers the slips of the pen that are found in a block: a problem for each, and what to change so that the rest can be read. */
export class Slips {
  readonly problems: Problem[] = [];
  readonly patches: Patch[] = [];
  /** The texts that were meant, by the offset at which they begin; in the patched text harmless words stand in their place. */
  readonly texts = new Map<number, ScalarNode>();
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reports a slip. */
  report<Code extends ProblemCode>(
    code: Code,
    span: Span,
    args: ProblemArguments<Code>,
    fixes: readonly Fix[] = [],
  ): void {
    if (this.hasRoom) this.problems.push(createProblem(code, span, args, fixes));
  }

  /** Nobody reads more problems at once; what is found beyond them is only read past. */
  private get hasRoom(): boolean {
    return this.problems.length < 10;
  }

  /** Reports a slip unless its kind has been reported in this block: one line out of place often brings others along. */
  reportOnce<Code extends ProblemCode>(
    code: Code,
    span: Span,
    args: ProblemArguments<Code>,
    fixes: readonly Fix[] = [],
  ): void {
    if (!this.problems.some((problem) => problem.code === code)) this.report(code, span, args, fixes);
  }

  /** Takes over what was found apart. */
  absorb(other: Slips): void {
    this.problems.push(...other.problems);
    this.patches.push(...other.patches);
    for (const [start, scalar] of other.texts) this.texts.set(start, scalar);
  }

  /** Puts something in the place of a span for the time of reading. */
  patch(start: number, end: number, text: string): void {
    this.patches.push({ start, end, text });
  }

  /** Leaves a span unread. */
  blank({ start, end }: Span): void {
    this.patch(start, end, ' '.repeat(end - start));
  }

  /** Reports that a value was meant as a text, and reads it as that. */
  recoverText<Code extends ProblemCode>(
    code: Code,
    span: Span,
    args: ProblemArguments<Code>,
    whole: Span,
    place: TextPlace,
  ): void {
    const meant = decodePlain(this.text, whole.start, whole.end);
    if (this.hasRoom) this.report(code, span, args, [fixAsText(this.text, whole, meant, place)]);
    this.keepText(whole, meant);
  }

  /** Reads a span as this text, written without quotes. */
  keepText({ start, end }: Span, value: string): void {
    this.keepScalar({ ...PLAIN, start, end, valueStart: start, valueEnd: end, value });
  }

  /** Reads the span of a scalar as that scalar. */
  keepScalar(scalar: ScalarNode): void {
    const { start, end } = scalar;
    this.texts.set(start, scalar);
    this.patch(start, end, hide(this.text.slice(start, end)));
  }
}

const PLAIN = { kind: 'scalar', style: 'plain', indent: -1, chomping: 'clip' } as const;

/** Harmless words over as many lines, indented alike. */
function hide(written: string): string {
  return written.replace(/^[ \t]+|[^\r\n]/gm, (found, at: number) =>
    at > 0 && found.trim() === '' ? found : 'x'.repeat(found.length),
  );
}
