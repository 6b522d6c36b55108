import type { Contender } from './contenders.ts';
import { ours } from './contenders.ts';
import type { Corpus } from './corpus.ts';

/** What is measured: a whole command, a check in a running process, one keystroke until all problems are known, messages by themselves. */
export type What = 'cold' | 'warm' | 'edit' | 'prose';

/** One measurement of one contender; `megabytes` is the peak of a whole command. */
export interface Reading {
  readonly ms: number;
  readonly problems: number;
  readonly megabytes?: number;
}

/** All measurements of one kind over one corpus: each round measured the contenders one after the other. */
export interface Series {
  readonly what: What;
  readonly corpus: string;
  readonly replies: number;
  readonly bytes: number;
  readonly rounds: readonly Readonly<Record<string, Reading>>[];
}

/** How often to measure: up to `rounds` times, fewer when `seconds` have passed. */
export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
}

/** Measures the contenders in turn, round after round; those that no target names, in every third round only. */
export async function measureSeries(
  what: What,
  corpus: Corpus,
  contenders: readonly Contender[],
  plan: Plan,
  read: (contender: Contender) => Promise<Reading>,
): Promise<Series> {
  const rounds: Record<string, Reading>[] = [];
  const end = performance.now() + plan.seconds * 1000;
  while (rounds.length < plan.rounds && (rounds.length === 0 || performance.now() < end)) {
    const round: Record<string, Reading> = {};
    for (const contender of contenders) {
      if (rounds.length % 3 === 0 || isWanted(what, contender)) round[contender.name] = await read(contender);
    }
    rounds.push(round);
  }
  return { what, corpus: corpus.name, replies: corpus.replies, bytes: corpus.bytes, rounds };
}

function isWanted(what: What, contender: Contender): boolean {
  if (contender.name === ours || contender.name === 'spectral' || what === 'prose') return true;
  return what === 'edit' && contender.name === 'yaml-language-server';
}
