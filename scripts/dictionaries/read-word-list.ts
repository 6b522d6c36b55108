import { readFileSync } from 'node:fs';

/** A word of ours, and the word of the dictionary whose endings it takes; it takes none where there is no such word. */
export interface OwnWord {
  readonly word: string;
  readonly like: string | undefined;
}

/**
 * The words of one of our own lists in `words/`, parted by spaces and lines. `[like desk]` says that those below it take the endings of
 * "desk", `[as written]` that they take none; what follows a # is for people.
 */
export function readWordList(name: string): readonly OwnWord[] {
  const text = readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8');
  const words: OwnWord[] = [];
  let like: string | undefined;
  for (const line of text.replace(/#.*/g, '').split('\n')) {
    const [, heading, model] = /^\[(as written|like (\S+))\]$/.exec(line.trim()) ?? [];
    if (heading !== undefined) like = model;
    else words.push(...line.split(/\s+/).flatMap((word) => (word === '' ? [] : [{ word, like }])));
  }
  return words;
}
