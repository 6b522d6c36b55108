import { sayCount } from '../formats/say-count.ts';
import type { Paint } from '../formats/paint.ts';
import { wrapWords } from '../formats/wrap-words.ts';
import { categories } from './categories.ts';
import type { RuleDescription } from './describe-rules.ts';
import { toOptionSchema } from './option-schema.ts';

/** A list of rules for people: group by group, with a sum below; `width` is that of the terminal in columns. */
export function showRules(rules: readonly RuleDescription[], paint: Paint, width: number | undefined): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = Object.entries(categories).flatMap(([category, title]) => {
    const own = rules.filter((rule) => rule.category === category);
    return own.length === 0 ? [] : [`${paint('underline', title)}\n${own.map(showRule).join('')}\n`];
  });
  return `${groups.join('')}${saySum(rules)}\n`;

  function showRule({ id, severity, set, languages, description, fixes }: RuleDescription): string {
    const at = languages === 'any' ? 'any' : languages.join(' ');
    const indent = 2 + idWidth + 2 + severityWidth + 2 + languagesWidth + 2;
    const room = width === undefined ? undefined : Math.max(leastRoom, width - indent);
    const sentence = wrapWords(
      `${description}${marks[fixes]}${set === 'chatwright:recommended' ? ' [recommended]' : ''}`,
      room,
    ).join(`\n${' '.repeat(indent)}`);
    const cells = [id.padEnd(idWidth), paint(colours[severity], severity.padEnd(severityWidth))];
    return `  ${[...cells, at.padEnd(languagesWidth), sentence].join('  ')}\n`;
  }
}

const severityWidth = 'warning'.length;
const languagesWidth = 'en es'.length;
const leastRoom = 30;

const colours = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'dim', off: 'dim' } as const;
const marks = { safe: ' [mends]', suggested: ' [offers]', none: '' } as const;

function saySum(rules: readonly RuleDescription[]): string {
  const count = (name: string): string => String(rules.filter(({ set }) => set === name).length);
  const sum = `${sayCount(rules.length, 'rule')}: ${count('chatwright:default')} are on by themselves, ${count('chatwright:recommended')} more [recommended] with \`extends: [chatwright:recommended]\`, and ${count('chatwright:all')} are off unless you switch them on.`;
  return `${sum} [mends]: \`lint --fix\` puts it right. [offers]: the editor offers other words.`;
}

/** The same for programs: one object. */
export function showRulesAsJson(rules: readonly RuleDescription[]): string {
  const listed = rules.map(({ options, docs, ...rule }) => {
    return { ...rule, options: toOptionSchema(options), docs: docs ?? null };
  });
  return `${JSON.stringify({ rules: listed }, undefined, 2)}\n`;
}
