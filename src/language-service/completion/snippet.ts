/** A place in what is inserted where the author goes next, with what stands there at first, the best of several choices first. */
export interface SnippetStop {
  readonly choices: readonly string[];
}

/** What is inserted, piece by piece; a stop without words is where the cursor ends. */
export type Snippet = readonly (string | SnippetStop)[];

/** A stop with what stands there at first. */
export function stopAt(...choices: readonly string[]): SnippetStop {
  return { choices };
}

/** What is inserted where the editor knows no stops. */
export function toPlainText(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : (part.choices[0] ?? ''))).join('');
}

/** What is inserted as the editor writes its snippets. */
export function toSnippetText(snippet: Snippet): string {
  let count = 0;
  let hasEnd = false;
  const pieces = snippet.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
    const [first = '', ...others] = part.choices;
    if (first === '' && !hasEnd) {
      hasEnd = true;
      return '$0';
    }
    count += 1;
    if (others.length > 0) return `\${${String(count)}|${part.choices.map(escapeChoice).join(',')}|}`;
    return `\${${String(count)}:${first.replace(/[\\$}]/g, '\\$&')}}`;
  });
  return pieces.join('');
}

/** Whether the author has somewhere to go in what is inserted. */
export function hasStops(snippet: Snippet): boolean {
  return snippet.some((part) => typeof part !== 'string');
}

function escapeChoice(choice: string): string {
  return choice.replace(/[\\$},|]/g, '\\$&');
}
