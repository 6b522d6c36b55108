import { compileTokens } from './compile-pattern.ts';
import { createExceptions } from './exceptions.ts';
import { formatMessage, listChoices } from './format-message.ts';
import { findAll, isFound } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import { replacePattern, splitOptions } from './replacements.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { findInStretches } from './stretches.ts';

/** Words for which others should stand: the keys of `swap` are looked for, the longest first, its values are what to write. */
export function compileSubstitution(definition: RuleDefinition): CompiledFind {
  const { fields, isNonword, ignoresCase } = definition;
  const swaps = [...fields.pairs('swap')].sort(([one], [other]) => other.length - one.length);
  if (swaps.length === 0) return refuse('The rule has no `swap` that says what to write instead of what.');
  const exceptions = createExceptions(definition);
  if (exceptions.kind === 'refused') return exceptions;
  const compiled = compileTokens(
    swaps.map(([key]) => key),
    { isWord: !isNonword, ignoresCase, meter: definition.meter },
  );
  if (compiled.kind === 'refused') return compiled;
  const say = createSaying(definition);
  const find = function* (text: string): Generator<PackMatch> {
    for (const { start, end, token } of findAll(compiled.matcher, text)) {
      const [key, value] = swaps[token] ?? ['', ''];
      if (exceptions.cover(text, start, end)) continue;
      const match = say(key, value, text.slice(start, end));
      if (match !== undefined) yield { start, end, ...match };
    }
  };
  return findInStretches(definition, () => find, compiled.matcher);
}

/** What is said of the words found, or nothing where they are already what should stand there. */
type Say = (key: string, value: string, found: string) => Pick<PackMatch, 'message' | 'replacements'> | undefined;

function createSaying(definition: RuleDefinition): Say {
  const { head, dialect, ignoresCase, action, fields } = definition;
  const isVale = dialect === 'vale';
  const replaces = !isVale || action?.name === 'replace';
  const isCapitalized = fields.isOn('capitalize');
  return (key, value, found) => {
    const expected = fillGroups(isCapitalized ? matchCapital(value, found) : value, key, found, ignoresCase);
    const options = splitOptions(expected);
    if (replaces ? options.includes(found) : isAlready(expected, found)) return undefined;
    if (!replaces) return { message: formatMessage(head.message, [expected, found]), replacements: [] };
    const given = action?.params ?? [];
    const replacements =
      given.length > 0 ? given : isCapitalized ? options.map((option) => matchCapital(option, found)) : options;
    if (isVale && given.length === 0)
      return { message: formatMessage(unquoteFirst(head.message), [listChoices(replacements), found]), replacements };
    return { message: formatMessage(head.message, [isVale ? expected : options.join(' or '), found]), replacements };
  };
}

function fillGroups(value: string, key: string, found: string, ignoresCase: boolean): string {
  return /\$\{?\d/.test(value) ? replacePattern(found, ignoresCase ? `(?i)${key}` : key, value) : value;
}

function matchCapital(value: string, found: string): string {
  const first = found.charAt(0);
  return first === first.toUpperCase() ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

/** A value without the action `replace` may be a pattern of all that is right. */
function isAlready(expected: string, found: string): boolean {
  if (expected === found) return true;
  if (!/[\\^$.*+?()[\]{}|]/.test(expected)) return false;
  const compiled = compileTokens([`^(?:${expected})$`], { isWord: false, ignoresCase: false });
  return compiled.kind === 'matcher' && isFound(compiled.matcher, found);
}

/** Choices come with quotes of their own, so the first of two quoted `%s` loses those around it. */
function unquoteFirst(message: string): string {
  let result = message;
  for (const quoted of ["'%s'", '"%s"']) if (result.split(quoted).length === 3) result = result.replace(quoted, '%s');
  return result;
}
