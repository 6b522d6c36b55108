import { CodeActionKind } from 'vscode-languageserver-types';
import { findEntry } from '../../core/document/find-node.ts';
import type { MapEntry, MapNode } from '../../core/document/node.ts';
import type { FreshEntry } from '../../core/edit/fresh-value.ts';
import { writeEntriesAt } from '../../core/edit/write-entries-at.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { beginsLine, columnOf } from './column-of.ts';
import { endOfValue } from './end-of-value.ts';
import { findLocale } from './list-targets.ts';
import { moveEntries, moveValue, type MoveSource } from './move-entry.ts';
import { readEntryAt, type EntryAt } from './read-entry-at.ts';
import { refuse, type Chosen, type Outcome, type Refactoring } from './refactoring.ts';

/** Writes the words of a reply into the step that sends it; the reply stays in its library. */
export const inlineResponse: Refactoring = {
  name: 'inline-response',
  kind: CodeActionKind.RefactorInline,
  offer: ({ files, file, start }) => {
    if (file.type.kind !== 'chatscript') return [];
    const site = files.engine.view.findSite(file.path, start);
    if (site?.site.kind !== 'response') return [];
    const [definition] = files.engine.view.findDefinitions(file.path, 'response', site.name);
    if (definition === undefined || findSent(file, start) === undefined) return [];
    return [{ title: `Write the words of \`${site.name}\` into this step`, at: start, what: site.name }];
  },
  make: (files, chosen) => {
    const { engine } = files;
    const sent = findSent(chosen.file, chosen.at);
    const [definition] = engine.view.findDefinitions(chosen.file.path, 'response', chosen.what);
    const library = definition && engine.view.getFile(definition.path);
    const response = library && readEntryAt(library, definition.span.start);
    if (sent === undefined || library === undefined || response === undefined)
      return refuse('The reply cannot be read. Mend its faults first.');
    if (findEntry(sent.step.value, 'say') !== undefined)
      return refuse('This step says something already. Split the step first.');
    if (library.factsOf(response.index)?.isLinked === true) return refuse(LOST);
    const data = engine.view.getProject(chosen.file.path)?.data;
    const [own, other] = [findLocale(data, chosen.file), findLocale(data, library)];
    if (own !== other)
      return refuse(`The reply is in ${other ?? 'another language'}, and this script is in ${own ?? 'another'}.`);
    return inline(files, chosen, { ...sent, library, response: response.value });
  },
};

const LOST = 'Comments or anchors stand in this reply, and they would be lost here.';

interface Sent {
  readonly step: EntryAt;
  readonly entry: MapEntry;
}

interface Inlined extends Sent {
  readonly library: FileView;
  readonly response: MapNode;
}

/** The `respond` at an offset, with its step. */
function findSent(file: FileView, offset: number): Sent | undefined {
  const step = readEntryAt(file, offset);
  const entry = step?.section === 'steps' ? findEntry(step.value, 'respond') : undefined;
  if (step === undefined || entry === undefined || offset < entry.key.start || offset > entry.value.end)
    return undefined;
  return { step, entry };
}

function inline({ engine }: ShownFiles, { file }: Chosen, { step, entry, library, response }: Inlined): Outcome {
  const text = engine.getText(file.path) ?? '';
  const { format } = file.type;
  const room = format === 'yaml' && !beginsLine(text, entry.key.start) ? 'line' : 'lines';
  const source: MoveSource = {
    text: engine.getText(library.path) ?? '',
    format: library.type.format,
    target: format,
    room,
  };
  const said = toSaid(source, response);
  if (said === undefined) return refuse(LOST);
  const deeds = ['moves', 'actions'].flatMap((key) => findEntry(response, key) ?? []);
  const twice = deeds.find(({ key }) => findEntry(step.value, String(key.value)) !== undefined);
  if (twice !== undefined)
    return refuse(`Both the reply and this step have \`${String(twice.key.value)}\`. Join them first.`);
  const done = moveEntries(source, deeds);
  if (done === undefined) return refuse(LOST);
  const span = { start: entry.key.start, end: endOfValue(text, entry.value) };
  const edits = writeEntriesAt({ text, format, room, column: columnOf(text, span.start), ...span }, [said, ...done]);
  if (edits === undefined) return refuse('The words cannot be written here.');
  return { kind: 'changes', changes: [{ kind: 'edit', path: file.path, edits }] };
}

/** The message that a reply is: its text alone, or a message with all that belongs to one. */
function toSaid(source: MoveSource, response: MapNode): FreshEntry | undefined {
  const parts = response.entries.filter(({ key }) => PARTS.has(String(key.value)));
  const text = findEntry(response, 'text');
  if (text === undefined) return undefined;
  if (parts.length === 1) {
    if (!/^\s*:\s*$/.test(source.text.slice(text.key.end, text.value.start))) return undefined;
    return moveValue(source, 'say', text.value, columnOf(source.text, text.key.start));
  }
  const entries = moveEntries(source, parts);
  return entries && ['say', [{ kind: 'map', entries }]];
}

const PARTS = new Set(['text', 'wordings', 'attach', 'buttons']);
