import { error } from '../../sentence.ts';
import { didYouMean, listNames } from '../../wording.ts';

/** What we say of conditions (`when:`) that cannot be read, or that ask for something that cannot be. */
export const conditionSentences = {
  'condition-empty': error(() => 'This condition is empty. Write what must be true, such as `order.total > 100`.'),
  'condition-too-long': error<{ limit: number }>(
    ({ limit }) =>
      `This condition is longer than ${String(limit)} characters, so it is not read. Spread it over several steps.`,
  ),
  'condition-operator': error<Operator>(({ written, meant }) => `Write \`${meant}\` here instead of \`${written}\`.`),
  'condition-not': error<Example>(
    ({ example }) => `Conditions do not use the word \`not\`. Write \`${example} == false\`.`,
  ),
  'condition-null': error<Example>(
    ({ example }) => `To ask whether there is a value at all, write \`${example}\` instead of comparing with \`null\`.`,
  ),
  'condition-quote': error<{ quote: string }>(
    ({ quote }) => `Write straight quotes (\`"\`) around a text; the curly quote \`${quote}\` is not understood.`,
  ),
  'condition-text-open': error<{ quote: string }>(
    ({ quote }) => `This text is never closed. Write ${quoteName(quote)} (\`${quote}\`) where it ends.`,
  ),
  'condition-bracket-open': error<{ bracket: string; closing: string }>(
    ({ bracket, closing }) => `This \`${bracket}\` is never closed. Write \`${closing}\` where the part ends.`,
  ),
  'condition-bracket-extra': error<{ bracket: string }>(
    ({ bracket }) => `This \`${bracket}\` closes nothing. Remove it, or open the bracket before it.`,
  ),
  'condition-placeholder': error<{ name: string }>(
    ({ name }) => `A condition names a variable without braces: write \`${name}\`.`,
  ),
  'condition-unfinished': error<{ after: string }>(
    ({ after }) => `This condition stops too early: something is missing after \`${after}\`.`,
  ),
  'condition-unexpected': error<{ written: string }>(
    ({ written }) =>
      `\`${written}\` does not belong here. A condition looks like \`order.total > 100 && channel == "web"\`.`,
  ),
  'condition-unsupported': error<{ written: string }>(
    ({ written }) => `A condition cannot use \`${written}\`. Compare variables, numbers, texts and lists.`,
  ),
  'condition-pattern': error(
    () =>
      'Conditions do not use patterns. Ask with `contains`, `startsWith` or `endsWith`, such as `order.id.startsWith("AT-")`.',
  ),
  'condition-function-unknown': error<{ name: string; near: string | undefined; example: string | undefined }>(
    ({ name, near, example }) =>
      `A condition cannot ask \`${name}(…)\`.${didYouMean(near)}${example === undefined ? '' : ` It is written \`${example}\`.`}`,
  ),
  'condition-function-usage': error<Example & { name: string }>(
    ({ name, example }) => `\`${name}\` is written otherwise, for example \`${example}\`.`,
  ),
  'condition-variable-unknown': error<Near>(({ name, near }) =>
    near === undefined
      ? `No variable is called \`${name}\`. Add it to \`variables\` in chatwright.yaml, or use one that is there.`
      : `No variable is called \`${name}\`.${didYouMean(near)}`,
  ),
  'condition-variable-group': error<Example & { name: string }>(
    ({ name, example }) => `\`${name}\` is a group of variables. Say which one, such as \`${example}\`.`,
  ),
  'condition-hours-unknown': error<Near & { known: readonly string[] }>(
    ({ name, near, known }) => `No business hours are called \`${name}\`.${hoursAdvice(near, known)}`,
  ),
  'condition-choice-unknown': error<Near & { value: string; choices: readonly string[] }>(
    ({ name, value, near, choices }) =>
      `\`${name}\` is never "${value}".${didYouMean(near) || ` It can be ${listSome(choices)}.`}`,
  ),
  'condition-kinds': error<{ left: Described; right: Described }>(({ left, right }) => sayKinds(left, right)),
  'condition-date-form': error<{ name: string; kind: 'date' | 'time'; value: string }>(
    ({ name, kind, value }) => `\`${name}\` is ${kindNames[kind]}; write "${value}" as ${dateForms[kind]}.`,
  ),
  'condition-order': error<{ part: Described; operator: string }>(
    ({ part, operator }) =>
      `${capital(subject(part))} is ${kindNames[part.kind]}, which is never more or less than something. Use \`==\` or \`!=\` instead of \`${operator}\`.`,
  ),
  'condition-chain': error(
    () => 'Compare two things at a time, and join the comparisons with `&&`: `order.total > 10 && order.total < 100`.',
  ),
  'condition-repeat': error<Example & { operator: string }>(
    ({ operator, example }) => `Write the whole comparison again after \`${operator}\`: \`${example}\`.`,
  ),
  'condition-yes-or-no': error<{ part: Described; place: 'whole' | 'joined' | 'negated' | 'asked' }>(
    ({ part, place }) => `${yesOrNo[place]}, but ${subject(part)} is ${kindNames[part.kind]}. ${compareAdvice(part)}`,
  ),
  'condition-arithmetic': error<{ part: Described; operator: string }>(
    ({ part, operator }) =>
      `${capital(subject(part))} is ${kindNames[part.kind]}, so \`${operator}\` cannot calculate with it. Use numbers on both sides.`,
  ),
  'condition-list': error<{ part: Described; example: string }>(
    ({ part, example }) =>
      `${capital(subject(part))} is a list. To ask whether something is in it, write \`${example}\`.`,
  ),
  'condition-not-list': error<{ part: Described; after: string }>(
    ({ part, after }) =>
      `\`${after}\` needs a list, but ${subject(part)} is ${kindNames[part.kind]}. Use a variable that is a list, or write one: \`["web", "sms"]\`.`,
  ),
  'condition-not-text': error<{ part: Described; method: string }>(
    ({ part, method }) =>
      `\`${method}\` works with ${method === 'size' ? 'lists and texts' : 'texts'}, but ${subject(part)} is ${kindNames[part.kind]}.`,
  ),
  'condition-too-much': error(
    () => 'This condition takes too long to work out, so it counts as not true. Ask about shorter lists or texts.',
  ),
};

/** A part of a condition in words: how it is written where that is short, and what kind of value it has. */
export interface Described {
  readonly kind: Kind;
  readonly written?: string;
  readonly literal?: boolean;
}

type Kind = 'text' | 'number' | 'money' | 'date' | 'time' | 'boolean' | 'choice' | 'list';
interface Example {
  readonly example: string;
}
interface Operator {
  readonly written: string;
  readonly meant: string;
}
interface Near {
  readonly name: string;
  readonly near: string | undefined;
}

const kindNames: Record<Kind, string> = {
  text: 'text',
  number: 'a number',
  money: 'money',
  date: 'a date',
  time: 'a time of day',
  boolean: 'yes or no',
  choice: 'a choice',
  list: 'a list',
};

const kindExamples: Record<Kind, string> = {
  text: 'a text in quotes',
  number: 'a number',
  money: 'a number',
  date: 'a date such as "2026-12-25"',
  time: 'a time such as "17:30"',
  boolean: '`true` or `false`',
  choice: 'one of its choices in quotes',
  list: 'a list',
};

const dateForms = { date: 'year-month-day, such as "2026-12-25"', time: 'hours and minutes, such as "17:30"' };

const yesOrNo = {
  whole: 'A condition is either true or not',
  joined: 'Both sides of `&&` and `||` are either true or not',
  negated: 'What follows `!` is either true or not',
  asked: 'What stands before `?` is either true or not',
};

function sayKinds(left: Described, right: Described): string {
  if (left.literal === right.literal) {
    return `${capital(subject(left))} is ${kindNames[left.kind]} and ${subject(right)} is ${kindNames[right.kind]}. Compare things of the same kind.`;
  }
  const [variable, value] = left.literal === true ? [right, left] : [left, right];
  return `${capital(subject(variable))} is ${kindNames[variable.kind]}; compare it with ${kindExamples[variable.kind]}, not with ${literal(value)}.`;
}

function literal({ kind, written = '' }: Described): string {
  return kind === 'text' || kind === 'number' ? `the ${kind} ${written}` : written;
}

function subject({ written }: Described): string {
  return written === undefined ? 'this part' : `\`${written}\``;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function compareAdvice({ kind, written }: Described): string {
  if (written === undefined || kind === 'list') return 'Compare it with something.';
  return `Compare it with something, such as \`${written} ${comparisons[kind]}\`.`;
}

const comparisons: Record<Exclude<Kind, 'list'>, string> = {
  text: '== "…"',
  number: '> 1',
  money: '> 100',
  date: '> "2026-12-25"',
  time: '> "17:30"',
  boolean: '== true',
  choice: '== "…"',
};

function hoursAdvice(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return didYouMean(near);
  if (known.length > 0) return ` It can be ${listSome(known)}.`;
  return ' Add them to `hours` in chatwright.yaml.';
}

function listSome(names: readonly string[]): string {
  return names.length > 8 ? `${listNames(names.slice(0, 8), 'or')} and others` : listNames(names, 'or');
}

function quoteName(quote: string): string {
  return quote === '"' ? 'a double quote' : 'a single quote';
}
