/** The words of a text: `starts[i]` to `ends[i]`, in UTF-16 offsets, in order; an apostrophe between letters belongs to its word. */
export interface Words {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Finds the words of a text in one pass; letters, digits and the marks on letters make words, all else parts them. */
export function scanWords(text: string): Words {
  let starts = new Uint32Array(Math.max(8, (text.length >> 2) + 1));
  let ends = new Uint32Array(starts.length);
  let count = 0;
  let position = 0;
  while (position < text.length) {
    if (!isWordCode(text, position)) {
      position++;
      continue;
    }
    const start = position;
    position = endOfWord(text, position);
    if (count === starts.length) {
      starts = grow(starts);
      ends = grow(ends);
    }
    starts[count] = start;
    ends[count] = position;
    count++;
  }
  return { count, starts, ends };
}

function endOfWord(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    if (isWordCode(text, position)) position++;
    else if (isApostrophe(text.charCodeAt(position)) && position + 1 < text.length && isWordCode(text, position + 1))
      position += 2;
    else break;
  }
  return position;
}

/** Whether the unit at `position` belongs to a word. */
function isWordCode(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code < 128) return ASCII[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return WORD.test(text.charAt(position));
}

/** A straight or a curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0));

function grow(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
