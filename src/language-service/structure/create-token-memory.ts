import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';

/** What editors were told of the tokens of their files, so that only what changed is sent. */
export interface TokenMemory {
  /** Remembers the tokens of a file, and gives them as they are sent whole. */
  keep(path: string, data: readonly number[]): SemanticTokens;
  /** The same, as what is different from an earlier answer where that is the last one; whole otherwise. */
  compare(path: string, previous: string, data: readonly number[]): SemanticTokens | SemanticTokensDelta;
}

/** Creates a memory of the last answers for a few files: those that a person looks at. */
export function createTokenMemory(): TokenMemory {
  const answers = new Map<string, Answer>();
  let count = 0;

  function keep(path: string, data: readonly number[]): SemanticTokens {
    count += 1;
    const resultId = String(count);
    answers.delete(path);
    answers.set(path, { resultId, data });
    const [oldest] = answers.keys();
    if (answers.size > mostFiles && oldest !== undefined) answers.delete(oldest);
    return { resultId, data: [...data] };
  }

  return {
    keep,
    compare(path, previous, data) {
      const known = answers.get(path);
      const whole = keep(path, data);
      if (known?.resultId !== previous || whole.resultId === undefined) return whole;
      return { resultId: whole.resultId, edits: findEdits(known.data, data) };
    },
  };
}

const mostFiles = 4;

interface Answer {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** One edit from the first number that differs to the last; none where all are the same. */
function findEdits(old: readonly number[], data: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(old.length, data.length);
  let start = 0;
  while (start < shorter && old[start] === data[start]) start++;
  let rest = 0;
  while (rest < shorter - start && old[old.length - 1 - rest] === data[data.length - 1 - rest]) rest++;
  const deleteCount = old.length - start - rest;
  if (deleteCount === 0 && data.length === old.length) return [];
  return [{ start, deleteCount, data: data.slice(start, data.length - rest) }];
}
