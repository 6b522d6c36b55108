import type { Dictionary } from './dictionary.ts';

/** A placeholder as the data lists it: how it is written and in whose style. */
export interface Placeholder {
  readonly style: string;
  readonly raw: string;
}

/** The name inside a placeholder of each style that stands for a value; other styles stay text. */
const nameIn: Readonly<Record<string, RegExp>> = {
  mustache: /^\{\{\s*([\w.]+)\s*\}\}$/,
  ruby: /^%\{([\w.]+)\}$/,
  angle2: /^<<([\w.]+)>>$/,
  pyformat: /^\{(\w+)(?::\w*)?\}$/,
  brace: /^\{(\w+)\}$/,
  bracket: /^\[(\w+)\]$/,
  at: /^@(\w+)$/,
};

/** A text of the data as a template: its placeholders as ours, and what would be read as one by mistake escaped. */
export function toTemplate(
  text: string,
  placeholders: readonly Placeholder[],
  source: string,
  dictionary: Dictionary,
): string {
  const variables = new Map(
    placeholders.flatMap(({ style, raw }) => {
      const name = nameIn[style]?.exec(raw)?.[1];
      return name === undefined ? [] : [[raw, { style, name }] as const];
    }),
  );
  let template = '';
  let rest = text;
  while (rest !== '') {
    const raw = [...variables.keys()].find((key) => rest.startsWith(key));
    const found = raw === undefined ? undefined : variables.get(raw);
    if (raw === undefined || found === undefined || isCrowded(template, rest.slice(raw.length))) {
      const length = rest.startsWith('{{') ? rest.length - rest.replace(/^\{+/, '').length : 1;
      template += (length > 1 ? '\\' : '') + rest.slice(0, length);
      rest = rest.slice(length);
      continue;
    }
    const sign = found.style === 'at' ? '@' : '';
    template += `${keepBackslashes(template + sign)}${sign}{{${dictionary.name(source, found.name)}}}`;
    rest = rest.slice(raw.length);
  }
  return template;
}

/** A brace right beside a placeholder would become part of it. */
function isCrowded(before: string, after: string): boolean {
  return /(^|[^}])\{$/.test(before) || after.startsWith('}');
}

/** A backslash before a placeholder would escape it, so it is written twice. */
function keepBackslashes(before: string): string {
  return before.endsWith('\\') ? '\\' : '';
}
