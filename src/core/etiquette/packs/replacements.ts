import { compilePattern } from './compile-pattern.ts';
import { findAll } from './matcher.ts';
import type { RuleAction } from './rule-definition.ts';

/** What an action would write in place of the words found; nothing where it changes nothing or is none of ours. */
export function listReplacements(action: RuleAction | undefined, found: string): readonly string[] {
  if (action === undefined) return [];
  switch (action.name) {
    case 'replace':
      return action.params;
    case 'remove':
      return [''];
    case 'edit': {
      const edited = edit(action.params, found);
      return edited === undefined || edited === found ? [] : [edited];
    }
    default:
      return [];
  }
}

/** What there is to choose from: options are separated by `|`, and `\|` is a bar in one of them. */
export function splitOptions(options: string): readonly string[] {
  return options
    .split(/(?<!\\)\|/)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'));
}

/** A text with what a pattern finds replaced; `$1` or `${1}` stands for what its brackets hold. The text as it is where the pattern cannot run. */
export function replacePattern(text: string, pattern: string, replacement: string): string {
  const compiled = compilePattern(pattern, { isWord: false, ignoresCase: false });
  if (compiled.kind === 'refused') return text;
  let result = '';
  let done = 0;
  for (const { start, end, groups } of findAll(compiled.matcher, text)) {
    const found = text.slice(start, end);
    const written = replacement.replace(
      /\$(?:\{(\d+)\}|(\d+))/g,
      (_, braced: string | undefined, bare: string | undefined) => {
        const number = Number(braced ?? bare);
        return number === 0 ? found : (groups[number - 1] ?? '');
      },
    );
    result += text.slice(done, start) + written;
    done = end;
  }
  return result + text.slice(done);
}

function edit([how, what = '', other = '']: readonly string[], found: string): string | undefined {
  switch (how) {
    case 'regex':
    case 'replace':
      return replacePattern(found, what, other);
    case 'remove':
      return found.includes(what) && what.length > 1
        ? found.replaceAll(what, '').trim()
        : trim(found, what, 'both').trim();
    case 'trim':
      return trim(found, what, 'both').trim();
    case 'trim_left':
      return trim(found, what, 'start').trim();
    case 'trim_right':
      return trim(found, what, 'end').trim();
    case 'truncate':
      return found.split(what)[0]?.trim();
    case 'split':
      return found.split(what)[Number(other)]?.trim();
    default:
      return undefined;
  }
}

/** Takes away any of the characters at the ends of a text. */
function trim(text: string, characters: string, side: 'both' | 'start' | 'end'): string {
  let start = 0;
  let end = text.length;
  while (side !== 'end' && start < end && characters.includes(text.charAt(start))) start++;
  while (side !== 'start' && end > start && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
