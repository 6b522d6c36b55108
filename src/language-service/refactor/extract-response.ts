import { CodeActionKind } from 'vscode-languageserver-types';
import type { MapEntry, Node } from '../../core/document/node.ts';
import type { FreshEntry } from '../../core/edit/fresh-value.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { addResponse, createLibrary, findLibrary } from './add-response.ts';
import { columnOf } from './column-of.ts';
import { endOfValue } from './end-of-value.ts';
import { listTargets } from './list-targets.ts';
import { moveMap, moveValue, type MoveSource } from './move-entry.ts';
import { findNewName, toTitle } from './new-name.ts';
import { readEntryAt, type EntryAt } from './read-entry-at.ts';
import { readSaid } from './read-said.ts';
import { refuse, type Chosen, type Outcome, type RefactorPlace, type Refactoring } from './refactoring.ts';

/** Makes a reply of a library out of what a step says, and has the step send it. */
export const extractResponse: Refactoring = {
  name: 'extract-response',
  kind: CodeActionKind.RefactorExtract,
  offer: (place) => {
    const step = readStep(place.file, place.start);
    const said = step && readSaid(step.value);
    if (said === undefined || !isOn(place, said.entry)) return [];
    return listTargets(place.files, place.file).map(({ name, isNew }) => ({
      title: `Make this a reply of ${isNew ? 'a new library' : 'the library'} \`${name}\``,
      at: place.start,
      what: name,
    }));
  },
  make: (files, chosen) => {
    const step = readStep(chosen.file, chosen.at);
    const said = step && readSaid(step.value);
    if (step?.key === undefined || said === undefined) return refuse('There is no text here that a step says.');
    const [message, ...more] = said.messages;
    if (message === undefined || more.length > 0)
      return refuse('This step sends several messages. Split the step first.');
    if (step.value.entries.some(({ key }) => key.value === 'respond'))
      return refuse('This step sends a reply already. Split the step first.');
    if (chosen.file.factsOf(step.index)?.isLinked === true) return refuse(LOST);
    return extract(files, chosen, { id: String(step.key.value), entry: said.entry, message });
  },
};

const LOST = 'A comment or an anchor stands in this step, and it would be lost.';

interface Extracted {
  readonly id: string;
  readonly entry: MapEntry;
  readonly message: Node;
}

function extract({ engine }: ShownFiles, { file, what }: Chosen, { id: step, entry, message }: Extracted): Outcome {
  const { view } = engine;
  const text = engine.getText(file.path) ?? '';
  const library = findLibrary(view, file.path, what);
  const source: MoveSource = {
    text,
    format: file.type.format,
    target: library?.type.format ?? 'yaml',
    room: 'lines',
  };
  const moved = moveMessage(source, entry, message);
  if (moved === undefined) return refuse(LOST);
  const id = findNewName(step, (name) => view.findDefinitions(file.path, 'response', `${what}/${name}`).length > 0);
  const { channels } = file.header;
  const isSame = channels === undefined || channels.join() === library?.header.channels?.join();
  const response = {
    kind: 'map',
    entries: [['id', id], ['title', toTitle(id)], ...(isSame ? [] : [['channels', channels] as const]), ...moved],
  } as const;
  const change =
    library === undefined ? createLibrary(engine, file.path, what, response) : addResponse(engine, library, response);
  if (change === undefined) return refuse(`Nothing can be added to \`${what}\` while its last reply is at fault.`);
  const quote = /^["']/.exec(text.slice(entry.key.start))?.[0] ?? '';
  const name = file.type.format === 'json' ? JSON.stringify(`${what}/${id}`) : `${what}/${id}`;
  const span = { start: entry.key.start, end: endOfValue(text, entry.value) };
  const sent = { span, text: `${quote}respond${quote}: ${name}` };
  return { kind: 'changes', changes: [change, { kind: 'edit', path: file.path, edits: [sent] }] };
}

/** Nothing but brackets and dashes may stand around what is moved. */
function moveMessage(source: MoveSource, { key, value }: MapEntry, message: Node): readonly FreshEntry[] | undefined {
  const { text } = source;
  const before = text.slice(key.end, message.start);
  const behind = text.slice(endOfValue(text, message), endOfValue(text, value));
  if (!/^[\s:[-]*$/.test(before) || !/^[\s,\]]*$/.test(behind)) return undefined;
  if (message.kind === 'map') return moveMap(source, message);
  const dash = /-[ \t]+$/.exec(before)?.[0].length ?? 0;
  const owner = message === value ? key.start : message.start - dash;
  const moved = moveValue(source, 'text', message, columnOf(text, owner));
  return moved && [moved];
}

function readStep(file: FileView, offset: number): EntryAt | undefined {
  const entry = file.type.kind === 'chatscript' ? readEntryAt(file, offset) : undefined;
  return entry?.section === 'steps' ? entry : undefined;
}

function isOn({ start, end }: RefactorPlace, { key, value }: MapEntry): boolean {
  return start >= key.start && end <= Math.max(key.end, value.end);
}
