/** A stretch of a text and what is put in its place for the time of reading. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that was changed so that it can be read, and the way back to the places in the text as it was written. */
export interface PatchedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
}

/** Puts patches into a text; of patches that overlap, the one that begins first counts. */
export function applyPatches(text: string, patches: readonly Patch[]): PatchedText {
  const sorted = [...patches].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  const anchors: Anchor[] = [];
  let position = 0;
  let length = 0;
  for (const patch of sorted) {
    if (patch.start < position) continue;
    pieces.push(text.slice(position, patch.start), patch.text);
    length += patch.start - position;
    anchors.push({ at: length, original: patch.start, limit: patch.end });
    length += patch.text.length;
    anchors.push({ at: length, original: patch.end, limit: text.length });
    position = patch.end;
  }
  pieces.push(text.slice(position));
  return { text: pieces.join(''), toOriginal: (offset) => findOriginal(anchors, offset, text.length) };
}

/** From the offset `at` on, offsets count from `original`, up to `limit`. */
interface Anchor {
  readonly at: number;
  readonly original: number;
  readonly limit: number;
}

function findOriginal(anchors: readonly Anchor[], offset: number, length: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const anchor = anchors[low - 1] ?? { at: 0, original: 0, limit: length };
  return Math.max(0, Math.min(anchor.original + offset - anchor.at, anchor.limit));
}
