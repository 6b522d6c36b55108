/** What the page of a rule tells, as far as programs ask for it. */
export interface RulePage {
  /** Why the rule is there, as Markdown; empty where the page does not say. */
  readonly why: string;
  /** The text of the project file that the examples belong to; undefined where they need none. */
  readonly project: string | undefined;
  /** The examples that the rule reports. */
  readonly reported: readonly PageExample[];
  /** The examples of which the rule says nothing. */
  readonly fine: readonly PageExample[];
}

/** An example on a page: one message, or a whole document with the name of its file. */
export interface PageExample {
  readonly file: string | undefined;
  /** What is said of a message beside its text, such as `locale=es-ES`. */
  readonly context: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Reads the page of a rule. */
export function readRulePage(markdown: string): RulePage {
  const why = readSection(markdown, 'Why');
  return {
    why: why.replace(/(?:^|\n\n)[^\n]*:\n\n```[^]*$/, ''),
    project: listExamples(why).find(({ file }) => file === 'chatwright.yaml')?.text,
    reported: listExamples(readSection(markdown, 'Reported')),
    fine: listExamples(readSection(markdown, 'Fine')),
  };
}

function readSection(markdown: string, heading: string): string {
  const start = `\n## ${heading}\n`;
  const at = markdown.indexOf(start);
  if (at === -1) return '';
  const body = markdown.slice(at + start.length);
  const end = body.indexOf('\n## ');
  return (end === -1 ? body : body.slice(0, end)).trim();
}

function listExamples(section: string): PageExample[] {
  return [...section.matchAll(/^```(\w+)[ \t]*(.*)\n([^]*?)^```$/gm)].map(([, language, info = '', text = '']) => {
    if (language !== 'text') return { file: info.trim(), context: new Map(), text };
    return { file: undefined, context: readContext(info), text: text.replace(/\n$/, '') };
  });
}

function readContext(info: string): ReadonlyMap<string, string> {
  return new Map([...info.matchAll(/([\w-]+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]));
}
