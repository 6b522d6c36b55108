import type { Change, Piece } from './parse-snippet.ts';

/** What a snippet is filled with: the variables of the editor, and options other than the first, by the index of the choice. */
export interface Filling {
  readonly variables: Readonly<Record<string, string>>;
  readonly options?: ReadonlyMap<number, string>;
}

/** The text that a snippet puts into a file when the author tabs through it and changes nothing. */
export function expandSnippet(pieces: readonly Piece[], filling: Filling): string {
  const values = new Map<number, string>();
  readValues(pieces, filling, values);
  return render(pieces, filling, values);
}

/** All choices of a snippet, wherever they stand. */
export function listChoices(pieces: readonly Piece[]): Extract<Piece, { kind: 'choice' }>[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'choice') return [piece];
    return piece.kind === 'text' ? [] : listChoices(piece.content);
  });
}

/** All indexes of the tab stops of a snippet, in the order in which they stand in the text. */
export function listIndexes(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    if (piece.kind === 'choice') return [piece.index];
    const inside = listIndexes(piece.content);
    return piece.kind === 'stop' ? [piece.index, ...inside] : inside;
  });
}

/** A tab stop that is met again has the value that it was given where it has one, before or after. */
function readValues(pieces: readonly Piece[], filling: Filling, values: Map<number, string>): void {
  for (const piece of pieces) {
    if (piece.kind === 'text') continue;
    if (piece.kind === 'choice') {
      values.set(piece.index, filling.options?.get(piece.index) ?? piece.options[0] ?? '');
      continue;
    }
    readValues(piece.content, filling, values);
    if (piece.kind !== 'stop' || piece.content.length === 0 || values.has(piece.index)) continue;
    values.set(piece.index, render(piece.content, filling, values));
  }
}

function render(pieces: readonly Piece[], filling: Filling, values: ReadonlyMap<number, string>): string {
  return pieces.map((piece) => renderPiece(piece, filling, values)).join('');
}

function renderPiece(piece: Piece, filling: Filling, values: ReadonlyMap<number, string>): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind !== 'variable') return values.get(piece.index) ?? '';
  const value = filling.variables[piece.name];
  if (value === undefined) throw new Error(`The editor has no variable ${piece.name}.`);
  if (value === '') return render(piece.content, filling, values);
  return piece.change === undefined ? value : applyChange(value, piece.change);
}

function applyChange(value: string, { pattern, format }: Change): string {
  return value.replace(pattern, (...match: readonly unknown[]) =>
    format
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const group = match[piece.group];
        return applyMode(typeof group === 'string' ? group : '', piece.mode);
      })
      .join(''),
  );
}

function applyMode(group: string, mode: string): string {
  if (mode === '') return group;
  if (mode === '/upcase') return group.toUpperCase();
  if (mode === '/downcase') return group.toLowerCase();
  if (mode === '/capitalize') return group.slice(0, 1).toUpperCase() + group.slice(1);
  if (mode.startsWith('+')) return group === '' ? '' : mode.slice(1);
  if (mode.startsWith('?')) return mode.slice(1).split(':')[group === '' ? 1 : 0] ?? '';
  if (mode.startsWith('-')) return group === '' ? mode.slice(1) : group;
  throw new Error(`The test does not know what ${mode} does.`);
}
