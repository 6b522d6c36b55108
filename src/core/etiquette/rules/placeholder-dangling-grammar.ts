import { HOLE } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import { leaveOut } from '../leave-out.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';

/** Sentences that break where a value is missing and nothing stands in for it. */
export const placeholderDanglingGrammar = defineRule({
  id: 'placeholder-dangling-grammar',
  category: 'placeholders',
  description: 'A sentence stays whole where a value is missing.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *message(message): Iterable<Finding> {
    // French puts a space before some signs.
    if (message.language === 'fr') return;
    if (message.holes.length > 0) yield* findEmptyFallbacks(message);
    if (message.isFirst && message.body.some(({ kind }) => kind === 'block')) yield* findGaps(message);
  },
});

/** `Hi {{default customer.firstName ""}},` reads “Hi ,”. */
function* findEmptyFallbacks({ prose: { text }, holes }: Message): Iterable<Finding> {
  for (const { at, fallback, name = '' } of holes) {
    if (fallback?.trim() !== '') continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + 1, at + 1 + REACH);
    const joined = before + after;
    const broken = findBroken(joined).some(({ start, end }) => start <= before.length && before.length <= end);
    if (!broken) continue;
    const message = `Where ${name} is missing, this reads “${quote(joined)}”. Give it other words, or put the signs beside it inside {{#if ${name}}}.`;
    yield { start: at, end: at + 1, message };
  }
}

/** What a `{{#if}}` leaves behind where it is not filled, told at the value that it tests. */
function* findGaps({ prose, holes, body }: Message): Iterable<Finding> {
  const { text, gaps } = leaveOut(body);
  const broken = gaps.length === 0 ? [] : findBroken(text);
  for (const { at, name } of gaps) {
    if (!broken.some(({ start, end }) => start <= at && at <= end)) continue;
    const hole = holes.find((one) => one.isGuarded && one.name === name);
    const span = hole === undefined ? { start: 0, end: prose.text.length } : { start: hole.at, end: hole.at + 1 };
    const shown = quote(text.slice(Math.max(0, at - REACH), at + REACH));
    const message = `Where ${name} is missing, this reads “${shown}”. Put the spaces and signs that belong to it inside the {{#if}}.`;
    yield { ...span, message };
  }
}

const REACH = 16;

function findBroken(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(BROKEN)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** A space before a sign or another space, a line that begins with a sign, signs that follow each other, empty brackets and quotes, a # without a number. */
const BROKEN =
  /(?<=\S) (?: |(?=[,;:!?](?:\s|$))|(?=\.(?:\s|$)))|(?<=^|\n)[,;:.!?](?= |$)|,(?=[.,;:!?](?:\s|$))|\( ?\)|“ ?”|" ?"(?=\s|$)|#(?=[\s.,;:!?)]|$)/g;

function quote(text: string): string {
  return text
    .replaceAll(HOLE, '…')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
