import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { writeValue } from '../../core/edit/write-value.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import { getBeginning } from '../../core/workspace/beginnings.ts';
import type { NewFileKind } from '../../protocol/new-file.ts';
import { readTopText } from './read-top-text.ts';

/** The first lines of a file, and the stretch of them that is to be written first. */
export interface BegunFile {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A file that is to be begun: its path, its name as others refer to it, and its name as people gave it. */
export interface WantedFile {
  readonly kind: NewFileKind;
  readonly path: string;
  readonly id: string;
  readonly title: string;
}

/** Begins a file that is in order in its project: it names a script, a scenario or an outcome that is there, where one is. */
export function beginFile(view: WorkspaceView, wanted: WantedFile): BegunFile {
  const { kind, path } = wanted;
  const fresh = kind === 'chatscript' ? politeScript : (getBeginning(kind, 'yaml', path)?.text ?? '');
  const text = nameThings(view, wanted, nameFile(view, wanted, fresh));
  const found = FIRST[kind].exec(text);
  const [line = '', example = ''] = found ?? [];
  const end = (found?.index ?? 0) + line.length;
  return { text, start: end - example.length, end };
}

/** The smallest script that a customer would find polite, so that the rules of etiquette have nothing to say of it. */
const politeScript = `script: refund
start: greet
steps:
  greet:
    say: Hello, I'm Sam. How can I help you today?
    replies:
      - { otherwise: true, goto: anything-else }
  anything-else:
    say: Is there anything else that I can help you with?
    replies:
      - { otherwise: true, goto: goodbye }
  goodbye:
    say: Thank you for chatting with us today. Goodbye!
    end: resolved
`;

/** What an author writes first, the example in the end of it. */
const FIRST: Readonly<Record<NewFileKind, RegExp>> = {
  project: /^locales:\n +- (.+)/m,
  responses: / text: (.+)/,
  chatscript: / say: (.+)/,
  scenario: /^opens:\n +- (.+)/m,
  shift: / at: (.+)/,
  chattest: / agent: (.+)/,
  scorecard: / - title: (.+)/,
  etiquette: / message: (.+)/,
};

/** Its first key is its name, but for a project, whose second one is; a title stands below. */
function nameFile(view: WorkspaceView, { kind, id, title }: WantedFile, text: string): string {
  if (kind === 'project') return text.replace(/^name: .*$/m, () => `name: ${writeValue(title)}`);
  if (kind === 'chattest') return text.replace(/^test: .*$/m, () => `test: ${writeValue(title)}`);
  const hasTitle = view.shapes.get(kind, 'header').properties.has('title');
  return text.replace(
    /^(\w+): .*$/m,
    (_, key) => `${String(key)}: ${id}${hasTitle ? `\ntitle: ${writeValue(title)}` : ''}`,
  );
}

function nameThings(view: WorkspaceView, { kind, path }: WantedFile, text: string): string {
  const named = NAMED[kind];
  const [name] = named === undefined ? [] : view.listNames(path, named.names);
  if (named === undefined || name === undefined) return text;
  const line = new RegExp(`^((?: |-)*)${named.key}: .*$`, 'm');
  const whole = text.replace(line, (_, lead) => `${String(lead)}${named.key}: ${name}`);
  const start = kind === 'chattest' ? findStart(view, path, name) : undefined;
  return start === undefined ? whole : whole.replace(/ agent: .*$/m, () => ` agent: ${start}`);
}

/** The key that names something else, and what it names. */
const NAMED: Readonly<Partial<Record<NewFileKind, { readonly key: string; readonly names: IdKind }>>> = {
  chatscript: { key: 'end', names: 'outcome' },
  scenario: { key: 'script', names: 'script' },
  shift: { key: 'scenario', names: 'scenario' },
  chattest: { key: 'script', names: 'script' },
};

function findStart(view: WorkspaceView, path: string, script: string): string | undefined {
  const [site] = view.findDefinitions(path, 'script', script);
  const file = site === undefined ? undefined : view.getFile(site.path);
  return file === undefined ? undefined : readTopText(file, 'start');
}
