/** Where a snippet goes in a host: the place of the cursor, alone on its line. */
export const CURSOR = '‸';

/** Puts a text at the cursor as VS Code does: each further line gets the indentation of the line that the cursor is on. */
export function insertSnippet(host: string, text: string): string {
  const at = host.indexOf(CURSOR);
  const before = host.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  return before + text.replaceAll('\n', `\n${indentation}`) + host.slice(at + CURSOR.length);
}
