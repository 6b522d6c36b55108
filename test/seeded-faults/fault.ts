import type { Language } from './recipe.ts';

/** One fault in otherwise clean text: the files of its small project by path, and which of them has the fault. */
export interface Fault {
  readonly rule: string;
  readonly variant: number;
  readonly language: Language;
  readonly files: ReadonlyMap<string, string>;
  readonly faultyFile: string;
}
