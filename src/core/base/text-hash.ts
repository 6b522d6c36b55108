/**
 * The mark of a text, 't' and 8 hex digits, the same wherever the code runs: Austin Appleby's MurmurHash3 (x86, 32 bits,
 * seed 0; public domain, github.com/aappleby/smhasher) over the text's UTF-16 units as little-endian bytes.
 */
export function textHash(text: string): string {
  let hash = 0;
  const pairs = text.length & ~1;
  for (let index = 0; index < pairs; index += 2) {
    hash ^= scramble(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (pairs < text.length) hash ^= scramble(text.charCodeAt(pairs));
  return `t${(mix(hash ^ (text.length * 2)) >>> 0).toString(16).padStart(8, '0')}`;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

/** Lets each bit of the sum change about half of the mark. */
function mix(sum: number): number {
  const first = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
