import assert from 'node:assert/strict';
import { createReadings } from '../../../src/core/etiquette/create-reading.ts';
import type { Finding, Rewrite } from '../../../src/core/etiquette/finding.ts';
import type { Message } from '../../../src/core/etiquette/message.ts';
import { noProjectFacts } from '../../../src/core/etiquette/project-facts.ts';
import { getDefaults } from '../../../src/core/etiquette/get-defaults.ts';
import type { OptionValue } from '../../../src/core/etiquette/option.ts';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import { createRulePlan } from '../../../src/core/etiquette/rule-plan.ts';
import { runMessageRules } from '../../../src/core/etiquette/run-message-rules.ts';
import { createStartReader } from '../../../src/core/prose/create-start-reader.ts';
import { createProse } from '../../../src/core/prose/prose.ts';

const readStarts = createStartReader();

/** Where a message of a test belongs; an English text on the web where nothing is said. */
export type MessageContext = Partial<Omit<Message, 'prose' | 'holes' | 'template' | 'language'>> & {
  readonly options?: Readonly<Record<string, OptionValue>>;
};

/**
 * Checks a message against the marks beneath its lines: `#~ ^^^^` under the words that are reported, one `^` for each character of the line
 * above; a line without marks is quiet.
 */
export function checkMarked(rule: Rule, marked: string, context: MessageContext = {}): void {
  const { text, spans } = readMarks(marked);
  const found = findIn(rule, text, context).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    spans.map(([start, end]) => text.slice(start, end)),
    text,
  );
}

/** Checks that a rule says nothing of a message. */
export function checkQuiet(rule: Rule, text: string, context: MessageContext = {}): void {
  checkMarked(rule, text, context);
}

/** Checks what a message becomes by the first rewrite of its first finding, or the one with the given number; and that the rule is quiet then. */
export function checkFix(rule: Rule, text: string, expected: string, context: MessageContext = {}, number = 0): void {
  const [finding] = findIn(rule, text, context);
  assert.ok(finding !== undefined, `nothing found in: ${text}`);
  const rewrite = finding.rewrites?.[number];
  assert.ok(rewrite !== undefined, 'there is no such rewrite');
  const fixed = applyRewrite(text, rewrite);
  assert.equal(fixed, expected);
  const left = findIn(rule, fixed, context).length;
  assert.ok(left < findIn(rule, text, context).length, `still reported: ${fixed}`);
}

/** Everything a rule says of a template, by place in the template. */
export function findIn(rule: Rule, template: string, context: MessageContext = {}): Finding[] {
  const found = createReadings(template).flatMap((reading, number) => {
    const message = { ...toMessage(template, reading, context), isFirst: number === 0 };
    const options = { ...getDefaults(rule), ...context.options };
    const active = { rule, severity: 'warning', options } as const;
    const plan = createRulePlan([active], message.language, readStarts);
    return runMessageRules(plan, message).map(({ finding }) => ({
      ...finding,
      ...reading.toTemplate(finding.start, finding.end),
      rewrites: (finding.rewrites ?? [])
        .filter(({ edits }) => edits.every(({ start, end }) => reading.isPlain(start, end)))
        .map((rewrite) => ({
          ...rewrite,
          edits: rewrite.edits.map((edit) => ({ ...edit, ...reading.toTemplate(edit.start, edit.end) })),
        })),
    }));
  });
  const unique = new Map(found.map((finding) => [`${String(finding.start)}-${String(finding.end)}`, finding]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text after a rewrite. */
export function applyRewrite(text: string, { edits }: Rewrite): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  return sorted.reduce((all, { start, end, text: own }) => all.slice(0, start) + own + all.slice(end), text);
}

function toMessage(
  template: string,
  reading: ReturnType<typeof createReadings>[number],
  { options: _, ...context }: MessageContext,
): Message {
  const locale = context.locale ?? 'en-GB';
  return {
    owner: 'samples/sample',
    part: 'text',
    channels: ['web'],
    brand: undefined,
    tags: [],
    stage: undefined,
    status: 'active',
    project: noProjectFacts,
    ...context,
    locale,
    language: locale.slice(0, 2),
    prose: createProse(reading.text),
    holes: reading.holes,
    template,
    body: reading.body,
    isFirst: true,
  };
}

function readMarks(marked: string): { text: string; spans: [number, number][] } {
  const lines: string[] = [];
  const spans: [number, number][] = [];
  let start = 0;
  for (const line of marked.split('\n')) {
    if (!line.startsWith('#~')) {
      start = lines.join('\n').length + (lines.length === 0 ? 0 : 1);
      lines.push(line);
      continue;
    }
    for (const mark of line.matchAll(/\^+/g)) spans.push([start + mark.index, start + mark.index + mark[0].length]);
  }
  return { text: lines.join('\n'), spans: spans.sort((a, b) => a[0] - b[0]) };
}
