/** Words of a document as Markdown that shows them as they are: nothing in them becomes a link, a picture, a list or any other markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\\`*_[\]<>#|~&$!@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^([ \t]*)([-+=]|\d+(?=[.)]))/gm, escapeStart)
    .replace(/^[ \t]+/gm, (space) => '&nbsp;'.repeat(space.length));
}

/** Words of a document as a quotation that keeps their lines. */
export function quoteMarkdown(text: string): string {
  const lines = escapeMarkdown(text).split('\n');
  return lines.map((line) => (line.trim() === '' ? '>' : `> ${line}  `)).join('\n');
}

/** A short piece of a document as code, on one line. */
export function toMarkdownCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length)));
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** At the start of a line a dash, and a number with a dot, would begin a list. */
function escapeStart(_: string, space: string, sign: string): string {
  return /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`;
}
