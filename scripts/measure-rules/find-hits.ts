import { stringify } from 'yaml';
import { textHash } from '../../src/core/base/text-hash.ts';
import { sayProblem } from '../../src/core/base/problem.ts';
import { createColdCheck } from '../../src/core/engine/create-cold-check.ts';
import { buildDictionaries } from '../build-dictionaries.ts';
import type { Rule } from '../../src/core/etiquette/rule.ts';
import type { Corpus } from './corpus.ts';

/** One finding in real text. */
export interface Hit {
  readonly rule: string;
  readonly corpus: string;
  /** The words that were found with a few words around them. */
  readonly excerpt: string;
  /** The same with more around, to judge by. */
  readonly context: string;
  readonly said: string;
  /** Where it is, by which it is told from others of the same words. */
  readonly place: string;
  /** A mark of the rule and of the lines that it speaks of; the same for the same words in the same sentence. */
  readonly mark: string;
}

const dictionaries: ReadonlyMap<string, Uint8Array> = buildDictionaries();

/** The day of the measurement, so that nothing grows stale meanwhile. */
const TODAY = '2026-11-22';

/** Rules about a whole library, which say nothing of turns of chats. */
const OF_LIBRARIES = new Set(['duplicate-response', 'near-duplicate-response']);

/** Everything that these rules find in a corpus, all of them switched on. */
export function findHits({ name, files, isSpoken }: Corpus, rules: readonly Rule[]): readonly Hit[] {
  const check = createColdCheck({ today: TODAY, readDictionary: (one) => dictionaries.get(one) });
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ofChats = (code: string): boolean => name.endsWith('chats') && known.get(code)?.transcript !== undefined;
  const settings = Object.fromEntries(rules.map(({ id }) => [id, 'warning']));
  const locales = name === 'vita-min' ? ['en', 'es'] : name === 'spree' ? ['es'] : ['en'];
  check.addFile('chatwright.yaml', stringify({ version: 1, name, locales, etiquette: { rules: settings } }));
  for (const [path, text] of files) check.addFile(path, text);
  return [...files].flatMap(([path, text]) =>
    check
      .getProblems(path)
      .filter(({ code }) => known.has(code) && !(isSpoken && OF_LIBRARIES.has(code)))
      .map((problem) => {
        const { start, end } = problem.span;
        return {
          rule: problem.code,
          corpus: name,
          excerpt: toExcerpt(text, start, end),
          context: path.endsWith('.json') ? linesBefore(text, start, end) : blockAround(text, start, end),
          said: sayProblem(problem),
          place: `${path}:${start}`,
          mark: textHash(
            `${problem.code}\n${ofChats(problem.code) ? toCase(text, start, end) : toWording(text, start, end)}`,
          ),
        };
      }),
  );
}

const AROUND = 30;
const MOST = 90;

function toExcerpt(text: string, start: number, end: number): string {
  const from = text.slice(Math.max(start - AROUND, text.lastIndexOf('\n', start - 1) + 1), start).replace(/^\S*\s/, '');
  const found = text.slice(start, end);
  const short = found.length > MOST ? `${found.slice(0, MOST)}…` : found;
  const after = found.length > MOST ? '' : (text.slice(end, end + AROUND).split('\n')[0] ?? '');
  return `${from}[${short}]${after}`.replace(/\s+/g, ' ').trim();
}

const NEAR = 70;

/** The words found and those near them in the same line, without case, signs, numbers and names of values. */
function toWording(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(start - NEAR, 0), start)
      .split(LINE)
      .at(-1) ?? '';
  const after = text.slice(end, end + NEAR).split(LINE)[0] ?? '';
  const line = `${before}|${text.slice(start, end)}|${after}`;
  return line
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/\d+/g, '')
    .replace(/[^\p{L}|]+/gu, ' ')
    .toLowerCase();
}

/** In a chat, what was written before makes another case of the same words. */
function toCase(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(start - BEFORE, 0), end)
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
}

const LINE = /\n|\\n|"text":"|"\}/;

const BEFORE = 260;
const AFTER = 220;

function blockAround(text: string, start: number, end: number): string {
  const from = Math.max(start - BEFORE, 0);
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AFTER)}`.replace(/\n */g, ' / ');
}

const TURNS_BEFORE = 4;

function linesBefore(text: string, start: number, end: number): string {
  let from = start;
  for (let line = 0; line < TURNS_BEFORE && from > 0; line += 1) from = text.lastIndexOf('\n', from - 1);
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 120)}`.replace(/\n */g, ' / ');
}
