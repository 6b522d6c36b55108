/** The hashes of each three words in a row of a normalised text (of the whole text where it has fewer), sorted, each once. */
export function createShingles(normalisedText: string): Uint32Array {
  if (normalisedText === '') return new Uint32Array();
  const words = hashWords(normalisedText);
  const shingles = new Uint32Array(Math.max(1, words.length - 2));
  for (let index = 0; index < shingles.length; index += 1) {
    let hash = words[index] ?? 0;
    for (let next = index + 1; next < index + 3; next += 1) hash = Math.imul(hash, 31) + (words[next] ?? 0);
    shingles[index] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  }
  shingles.sort();
  return shingles.filter((shingle, index) => index === 0 || shingle !== shingles[index - 1]);
}

/** How much two texts have in common by their shingles, 0 to 1: those in both among those in either (Jaccard 1901); 0 where both are empty. */
export function jaccard(first: Uint32Array, second: Uint32Array): number {
  let shared = 0;
  let position = 0;
  for (const shingle of first) {
    while ((second[position] ?? Infinity) < shingle) position += 1;
    if (second[position] === shingle) shared += 1;
  }
  return shared === 0 ? 0 : shared / (first.length + second.length - shared);
}

/** The hash of each word by FNV-1a in 32 bits. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === space) {
      hashes.push(hash);
      hash = basis;
    } else {
      hash = Math.imul(hash ^ code, prime);
    }
  }
  hashes.push(hash);
  return hashes;
}

const basis = 0x811c9dc5;
const prime = 0x01000193;
const space = 0x20;
