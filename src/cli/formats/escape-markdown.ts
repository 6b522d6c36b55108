import { toPrintable } from './to-printable.ts';

/** A sentence as it may stand in a cell of a table on GitHub and GitLab: names in back quotes are code, and nothing else is markup. */
export function escapeMarkdown(sentence: string): string {
  return toPrintable(sentence)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escapeText(part)))
    .join('');
}

/** A name as code that may stand in a cell of a table. */
export function toMarkdownCode(name: string): string {
  const text = toPrintable(name).replaceAll('|', '\\|');
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  return text.includes('`') ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** The space that nobody sees keeps `@name` and `#12` from calling a person or linking an issue. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#+!|~&$]/g, '\\$&')
    .replace(/@|\\#/g, '$&\u200B')
    .replace(/:\/\/|www\./gi, (start) => `${start.slice(0, 1)}\u200B${start.slice(1)}`);
}
