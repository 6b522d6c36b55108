import type { Prose } from '../../prose/prose.ts';
import { WordTable } from '../../prose/word-table.ts';
import type { Finding } from '../finding.ts';
import { matchCase } from '../match-case.ts';
import { defineRule } from '../rule.ts';
import { contractions, unclearContractions } from '../words/contractions.ts';

/** Short forms in a formal text, or full ones in an easy one. */
export const contractionPolicy = defineRule({
  id: 'contraction-policy',
  category: 'tone',
  description: 'Short forms such as “I’ll” are used, or not used, as the house has chosen.',
  severity: 'off',
  languages: ['en'],
  options: {
    style: {
      kind: 'choice',
      values: ['conversational', 'formal'],
      default: 'conversational',
      description: 'Whether texts say “I’ll” (conversational) or “I will” (formal).',
    },
  },
  *message({ prose }, { style }): Iterable<Finding> {
    if (style === 'formal') yield* findShort(prose);
    else yield* findFull(prose);
  },
});

const SHORT = new WordTable(new Map([...contractions, ...unclearContractions.map((short) => [short, ''] as const)]));

/** The second words of the full forms by their first word; `cannot` is one word. */
const FULL = new WordTable(groupByFirst());

function* findShort(prose: Prose): Iterable<Finding> {
  if (!/['’]/.test(prose.text)) return;
  for (const { start, end, value } of SHORT.find(prose)) {
    const found = prose.text.slice(start, end);
    const full = value.startsWith('I ') ? value : matchCase(found.slice(0, 1) + found.slice(1).toLowerCase(), value);
    yield {
      start,
      end,
      message: `“${found}” is a short form, and this house writes full ones.`,
      rewrites: full === '' ? [] : [{ title: `Write “${full}”`, edits: [{ start, end, text: full }], isSafe: true }],
    };
  }
}

function* findFull(prose: Prose): Iterable<Finding> {
  const { text, lower } = prose;
  for (const { start, end, value } of FULL.find(prose)) {
    const next = /^ \p{L}+/u.exec(lower.slice(end, end + 12))?.[0].slice(1) ?? '';
    const short = value.get(next) ?? value.get('');
    if (short === undefined) continue;
    const last = value.has(next) ? end + 1 + next.length : end;
    if (isStressed(text, start, last)) continue;
    const written = matchCase(text.charAt(start), short);
    yield {
      start,
      end: last,
      message: `“${text.slice(start, last)}” sounds stiff here, and this house writes short forms.`,
      rewrites: [{ title: `Write “${written}”`, edits: [{ start, end: last, text: written }] }],
    };
  }
}

/** “You have a form” and “let us know” have no short form, and cannot be told from those that do. */
function groupByFirst(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [short, full] of contractions) {
    if (/['’]ve$|^let/.test(short)) continue;
    const [first = '', second = ''] = full.toLowerCase().split(' ');
    const group = groups.get(first) ?? new Map<string, string>();
    groups.set(first, group.set(second, short));
  }
  return groups;
}

/** “Yes, I am.” and “do NOT” have no short form; “could you not” has another order. */
function isStressed(text: string, start: number, end: number): boolean {
  return !/^ (?!\p{Lu}{2})\p{L}/u.test(text.slice(end, end + 3)) || /\p{Lu}{2}/u.test(text.slice(start, end));
}
