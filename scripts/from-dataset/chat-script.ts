/** A step of our format, as far as the data has it; exactly one way on. */
export interface ConvertedStep {
  title?: string;
  say?: string;
  respond?: string;
  do?: string;
  guidance?: string;
  goto?: string;
  ask?: { variable: string; then: string };
  choose?: { label: string; goto: string }[];
  replies?: ({ like: string[]; goto: string } | { otherwise: true; goto: string })[];
  end?: string;
}

/** A chat script of our format; the first step is where it starts. */
export interface ConvertedScript {
  readonly script: string;
  readonly title: string;
  readonly notes: string;
  readonly locale: string;
  readonly start: string;
  readonly steps: Readonly<Record<string, ConvertedStep>>;
}
