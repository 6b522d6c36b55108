import type { Span } from '../../core/base/span.ts';
import { listNames } from '../../core/base/wording.ts';
import type { RuleExplanation } from '../../core/engine/explain-rule.ts';
import { sayMatch, saySource } from '../../core/etiquette/settings/say-source.ts';
import { wrapWords } from '../formats/wrap-words.ts';

/** What a rule's page tells beside its settings. */
export interface PageFacts {
  readonly why: string;
  /** The path of the page in the package, or nothing where there is none. */
  readonly docs: string | undefined;
}

/** The file and line of a place in the project file, nothing of no place. */
export type FindLine = (place: Span | undefined) => { readonly file: string; readonly line: number } | undefined;

/** An explanation for people; `file` is what was asked for, `width` that of the terminal in columns. */
export function showExplanation(
  explanation: RuleExplanation,
  { why, docs }: PageFacts,
  file: string | undefined,
  findLine: FindLine,
  width: number | undefined,
): string {
  const { rule, severity, from, exceptions } = explanation;
  const where = file === undefined ? '' : ` for \`${file}\``;
  const exempt = exceptions.map((other) => {
    const place = sayLine(findLine(other.place));
    return `  \`${other.severity}\` for ${sayMatch(other.match)}${place === undefined ? '' : ` (${place})`}`;
  });
  const paragraphs = [
    `${rule.id}: ${rule.description}`,
    ...(why === '' ? [] : why.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' '))),
    `It is \`${severity}\`${where}. ${saySource(from, sayLine(findLine(explanation.place)), rule)}${sayLanguage(explanation)}`,
    ...(exempt.length === 0 ? [] : [['Exceptions of the project:', ...exempt].join('\n')]),
    ...showOptions(explanation),
    ...(docs === undefined ? [] : [`More, with examples: ${docs}`]),
  ];
  return `${paragraphs.map((text) => wrapLines(text, width)).join('\n\n')}\n`;
}

function sayLine(place: ReturnType<FindLine>): string | undefined {
  return place === undefined ? undefined : `\`${place.file}:${String(place.line)}\``;
}

function sayLanguage({ rule: { languages }, language }: RuleExplanation): string {
  if (languages === 'any' || languages.includes(language)) return '';
  return ` It does not look at texts in \`${language}\`, only in ${listNames(languages, 'and')}.`;
}

function showOptions({ rule, options }: RuleExplanation): string[] {
  const rows = Object.entries(rule.options ?? {}).map(([name, { description }]) => {
    return `  \`${name}\` is ${JSON.stringify(options[name])}. ${description}`;
  });
  return rows.length === 0 ? [] : [['Options:', ...rows].join('\n')];
}

function wrapLines(text: string, width: number | undefined): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      const room = width === undefined ? undefined : width - 2 * indent.length;
      return wrapWords(line.trim(), room).map((part, index) => (index === 0 ? indent : indent + indent) + part);
    })
    .join('\n');
}

/** The same for programs: one object. */
export function showExplanationAsJson(
  { rule, severity, options, from, language, exceptions, place }: RuleExplanation,
  { docs }: PageFacts,
  findLine: FindLine,
): string {
  const explained = {
    rule: rule.id,
    description: rule.description,
    severity,
    options,
    from: { ...from, place: findLine(place) ?? null },
    exceptions: exceptions.map(({ match: { rules: _, ...match }, ...other }) => {
      return { severity: other.severity, match, place: findLine(other.place) ?? null };
    }),
    language,
    languages: rule.languages,
    docs: docs ?? null,
  };
  return `${JSON.stringify(explained, undefined, 2)}\n`;
}
