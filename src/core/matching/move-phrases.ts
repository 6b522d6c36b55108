import type { Move } from '../model/common.ts';

/** The wordings by which each move is known, as `phrase-pattern` reads them. */
export type MovePhrases = Readonly<Partial<Record<Move, readonly string[]>>>;
