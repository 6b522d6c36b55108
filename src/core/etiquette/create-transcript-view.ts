import type { Move } from '../model/common.ts';
import type { OwnTurn } from './lint-turn.ts';
import type { Message } from './message.ts';
import type { TranscriptView, TurnView } from './transcript-view.ts';

/** A chat as its file tells it. */
export interface OwnTranscript extends Omit<TranscriptView, 'turns'> {
  readonly started: string | undefined;
  readonly turns: readonly OwnTurn[];
}

/** Joins the turns of a chat: times in seconds from its start, moves from the words. */
export function createTranscriptView(
  { started, turns, ...own }: OwnTranscript,
  findMoves: (message: Message) => ReadonlySet<Move>,
): TranscriptView {
  const first = started ?? turns.find(({ at }) => typeof at === 'string')?.at;
  const start = typeof first === 'string' ? Date.parse(first) : NaN;
  return { ...own, turns: turns.map((turn) => toView(turn, start, findMoves)) };
}

function toView(
  { declared, placed, span: _, at, ...turn }: OwnTurn,
  start: number,
  findMoves: (message: Message) => ReadonlySet<Move>,
): TurnView {
  const message = placed?.message;
  const isSaid = message !== undefined && turn.who === 'agent';
  const moves = declared !== undefined ? new Set(declared) : isSaid ? findMoves(message) : NO_MOVES;
  return { ...turn, at: toSeconds(at, start), message, moves };
}

const NO_MOVES: ReadonlySet<Move> = new Set();

function toSeconds(at: number | string | undefined, start: number): number | undefined {
  if (typeof at !== 'string') return at;
  const seconds = (Date.parse(at) - start) / 1000;
  return Number.isNaN(seconds) ? undefined : seconds;
}
