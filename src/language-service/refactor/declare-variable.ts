import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../../core/base/fix.ts';
import { findEntry } from '../../core/document/find-node.ts';
import type { MapEntry } from '../../core/document/node.ts';
import { editSections } from '../../core/edit/edit-sections.ts';
import { findLineStart } from '../../core/edit/text-lines.ts';
import { insertBehind } from '../../core/edit/insert-entry.ts';
import { readTree } from '../../core/etiquette/packs/read-tree.ts';
import { findProject } from '../find-project.ts';
import { endOfValue } from './end-of-value.ts';
import { guessVariableType } from './guess-variable-type.ts';
import { offerForUnknown } from './offer-for-unknown.ts';
import { refuse, type Outcome, type Refactoring } from './refactoring.ts';

/** Declares an unknown variable in `chatwright.yaml`, with the type that its name and its place speak for. */
export const declareVariable: Refactoring = {
  name: 'declare-variable',
  kind: CodeActionKind.QuickFix,
  offer: (place) =>
    offerForUnknown(place, 'variable', ({ name }) => {
      const isOffered = NAME.test(name) && findProject(place.files.engine, place.file.path) !== undefined;
      return isOffered ? `Declare \`${name}\` in chatwright.yaml` : undefined;
    }),
  make({ engine }, { file, at }): Outcome {
    const name = engine.view.findSite(file.path, at)?.name;
    const project = findProject(engine, file.path);
    if (name === undefined || project === undefined) return refuse('There is no chatwright.yaml for this file.');
    const inside = findInside(name, engine.view.listNames(file.path, 'variable'));
    if (inside !== undefined)
      return refuse(`\`${inside}\` is declared already, and a value cannot be both a value and a group of values.`);
    const edits = declare(project.text, name, guessVariableType(engine.getText(file.path) ?? '', name));
    if (edits === undefined) return refuse('chatwright.yaml has faults. Mend them first.');
    return { kind: 'changes', changes: [{ kind: 'edit', path: project.path, edits }] };
  },
};

/** What the schema takes for a variable. */
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** A variable that would be inside of another, or the other way round. */
function findInside(name: string, known: Iterable<string>): string | undefined {
  for (const other of known) if (other.startsWith(`${name}.`) || name.startsWith(`${other}.`)) return other;
  return undefined;
}

/** Behind the last variable of the same group, or else behind all others. */
function declare(text: string, name: string, type: string): readonly TextEdit[] | undefined {
  const { node, problems } = readTree(text, 'yaml');
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const variables = findEntry(node, 'variables')?.value;
  const entries = variables?.kind === 'map' ? variables.entries : [];
  const before = entries.findLast((entry) => isSameGroup(entry, name)) ?? entries.at(-1);
  if (before === undefined)
    return editSections(text, new Map([['variables', new Map([[name, new Map([['type', type]])]])]]));
  const value = { kind: 'map', entries: [['type', type]] } as const;
  const written = { text: `${name}: { type: ${type} }`, column: 0 };
  const entry = { text, format: 'yaml', start: before.key.start, end: endOfValue(text, before.value) } as const;
  const edit = insertBehind(
    entry,
    { kind: 'entry', entry: isInline(text, before) ? [name, value] : written },
    'as-before',
  );
  return edit && [edit];
}

/** Whether an entry stands on a line with others. */
function isInline(text: string, { key }: MapEntry): boolean {
  return text.slice(findLineStart(text, key.start), key.start).trim() !== '';
}

function isSameGroup({ key }: MapEntry, name: string): boolean {
  return String(key.value).split('.')[0] === name.split('.')[0];
}
