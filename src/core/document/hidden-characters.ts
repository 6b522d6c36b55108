import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';

/**
 * Finds the characters that readers of YAML disagree on (controls, lone halves of surrogate pairs, a mark of byte order inside the text)
 * and gives the text with a stand-in of the same length for each, so that the rest can be read.
 */
export function replaceHiddenCharacters(text: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const replaced = text.replace(HIDDEN_ALL, (found: string, at: number) => {
    const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(createProblem('control-character', { start: at, end: at + found.length }, { character }));
    return '\uFFFD';
  });
  return { text: replaced, problems };
}

/** Whether a text holds any of these characters. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF\p{Surrogate}]/u;
const HIDDEN_ALL = new RegExp(HIDDEN.source, 'gu');
