/** A piece of a snippet: plain text, a tab stop, a choice, or a variable. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly index: number; readonly content: readonly Piece[] }
  | { readonly kind: 'choice'; readonly index: number; readonly options: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly content: readonly Piece[]; readonly change?: Change };

/** What is done with the value of a variable: `/pattern/format/flags`. */
export interface Change {
  readonly pattern: RegExp;
  readonly format: readonly FormatPiece[];
}

/** A piece of what a match becomes: plain text, or a group with what is done with it. */
export type FormatPiece = string | { readonly group: number; readonly mode: string };

/** Reads the body of a snippet by the syntax that VS Code documents; throws where VS Code would show the raw text. */
export function parseSnippet(body: string): readonly Piece[] {
  return new Reader(body).readPieces(false);
}

class Reader {
  private at = 0;
  private readonly body: string;

  constructor(body: string) {
    this.body = body;
  }

  readPieces(isInside: boolean): Piece[] {
    const pieces: Piece[] = [];
    while (this.at < this.body.length) {
      if (isInside && this.body[this.at] === '}') break;
      pieces.push(this.readPiece());
    }
    if (isInside) this.take(/\}/y);
    return pieces;
  }

  private readPiece(): Piece {
    const escaped = this.find(/\\([$}\\])/y);
    if (escaped !== undefined) return { kind: 'text', text: escaped[1] ?? '' };
    const short = this.find(/\$(?:(\d+)|([A-Z_][A-Z0-9_]*))/iy);
    if (short !== undefined) return toPiece(short[1], short[2], []);
    if (this.body.startsWith('$', this.at)) return this.readInBraces();
    const [text] = this.take(/\\|[^\\$}]+|\}/y);
    return { kind: 'text', text };
  }

  private readInBraces(): Piece {
    const [, index, name] = this.take(/\$\{(?:(\d+)|([A-Z_][A-Z0-9_]*))/iy);
    const [sign] = this.take(/[:|/}]/y);
    if (sign === '}') return toPiece(index, name, []);
    if (sign === ':') return toPiece(index, name, this.readPieces(true));
    if (sign === '|' && index !== undefined) {
      const [, list = ''] = this.take(/((?:\\[^]|[^\\|])*)\|\}/y);
      const options = (list.match(/(?:\\[^]|[^\\,])+/g) ?? []).map((option) => option.replace(/\\([\\,|])/g, '$1'));
      return { kind: 'choice', index: Number(index), options };
    }
    if (sign === '/' && name !== undefined) return { kind: 'variable', name, content: [], change: this.readChange() };
    throw this.fail();
  }

  private readChange(): Change {
    const [, source = ''] = this.take(/((?:\\[^]|[^\\/])*)\//y);
    const format: FormatPiece[] = [];
    while (this.find(/\//y) === undefined) {
      const [text, group, groupInBraces, mode = ''] = this.take(/\$(\d+)|\$\{(\d+)(?::([^}]*))?\}|\\[^]|[^\\/$]+/y);
      if (group !== undefined || groupInBraces !== undefined)
        format.push({ group: Number(group ?? groupInBraces), mode });
      else format.push(text.replace(/^\\/, ''));
    }
    const [, flags = ''] = this.take(/([a-z]*)\}/y);
    return { pattern: new RegExp(source, flags), format };
  }

  private find(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.body) ?? undefined;
    if (match !== undefined) this.at = pattern.lastIndex;
    return match;
  }

  private take(pattern: RegExp): RegExpExecArray {
    const match = this.find(pattern);
    if (match === undefined) throw this.fail();
    return match;
  }

  private fail(): Error {
    return new Error(
      `VS Code cannot read this snippet from character ${this.at} on: ${this.body.slice(this.at, this.at + 40)}`,
    );
  }
}

function toPiece(index: string | undefined, name: string | undefined, content: readonly Piece[]): Piece {
  if (index !== undefined) return { kind: 'stop', index: Number(index), content };
  return { kind: 'variable', name: name ?? '', content };
}
