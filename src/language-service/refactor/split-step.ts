import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from '../../core/base/fix.ts';
import { findText } from '../../core/document/find-node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import { hasGapAbove } from '../../core/edit/has-gap-above.ts';
import { findLineStart } from '../../core/edit/text-lines.ts';
import { columnOf } from './column-of.ts';
import { findNewName } from './new-name.ts';
import { readEntry, readEntryAt, type EntryAt } from './read-entry-at.ts';
import { readSaid, type Said } from './read-said.ts';
import { refuse, type Outcome, type Refactoring } from './refactoring.ts';
import { findSplit, type SplitPlace } from './split-place.ts';
import { writeBoundary } from './write-boundary.ts';

/** Makes two steps of one, between two messages or paragraphs of what it says; the way on goes with the second. */
export const splitStep: Refactoring = {
  name: 'split-step',
  kind: CodeActionKind.RefactorRewrite,
  offer: ({ file, start }) => {
    const step = readStep(file, start);
    if (step === undefined) return [];
    const { text, said, from } = step;
    const split = findSplit(text, file.type.format, said.entry.value, start - from);
    return split === undefined ? [] : [{ title: 'Split this step in two here', at: start, what: '' }];
  },
  make: ({ engine }, { file, at }): Outcome => {
    const step = readStep(file, at);
    if (step === undefined) return refuse('There is no text of a step here.');
    const { text, said, entry, from } = step;
    const split = findSplit(text, file.type.format, said.entry.value, at - from);
    const id = String(entry.key?.value ?? '');
    const place = entry.value.entries.findIndex(({ key }) => key.value === 'say');
    if (split === undefined) return refuse('There is only one message here.');
    if (entry.value.entries.slice(0, place).some(({ key }) => WAYS.has(String(key.value))))
      return refuse('The way on stands above the text. Put it below first.');
    const { view } = engine;
    const name = findNewName(id, (each) => view.findDefinitions(file.path, 'step', `${file.scope}#${each}`).length > 0);
    const stepColumn = engine.positionAt(file.path, from + (entry.key?.start ?? 0)).character;
    const edit = toEdit(file, step, split, { name: name === id ? `${id}-2` : name, stepColumn });
    const span = { start: edit.span.start + from, end: edit.span.end + from };
    return { kind: 'changes', changes: [{ kind: 'edit', path: file.path, edits: [{ ...edit, span }] }] };
  },
};

/** All ways on, and what belongs to them. */
const WAYS = new Set(['goto', 'max', 'else', 'replies', 'choose', 'decide', 'ask', 'verify', 'run', 'transfer', 'end']);

/** A step that says something, with the text of its block and where that begins; offsets count in the block. */
interface SayingStep {
  readonly text: string;
  readonly from: number;
  readonly entry: EntryAt;
  readonly said: Said;
}

function readStep(file: FileView, offset: number): SayingStep | undefined {
  const found = file.type.kind === 'chatscript' ? readEntryAt(file, offset) : undefined;
  if (found?.section !== 'steps') return undefined;
  const from = file.document.starts[found.index] ?? 0;
  const entry = readEntry(file, found.index, 0);
  const said = entry && readSaid(entry.value);
  const text = file.document.blocks[found.index]?.text;
  if (entry === undefined || said === undefined || text === undefined) return undefined;
  const { key, value } = said.entry;
  const at = offset - from;
  return at >= key.start && at <= Math.max(key.end, value.end) ? { text, from, entry, said } : undefined;
}

/** What the second step is called, and the column at which both begin. */
interface SecondStep {
  readonly name: string;
  readonly stepColumn: number;
}

function toEdit(
  file: FileView,
  { text, entry, said }: SayingStep,
  split: SplitPlace,
  { name, stepColumn }: SecondStep,
): TextEdit {
  const { key } = said.entry;
  const stage = findText(entry.value, 'stage');
  const stageAt = entry.value.entries.findIndex((each) => each.key.value === 'stage');
  const isStageAbove = stageAt < entry.value.entries.indexOf(said.entry);
  const isLine = text.slice(findLineStart(text, key.start), key.start).trim() !== '';
  const boundary = writeBoundary({
    format: file.type.format,
    room: isLine ? 'line' : 'lines',
    between: split.between,
    lineBreak: findLineBreak(text),
    stepColumn,
    column: columnOf(text, key.start),
    first: [...(stage !== undefined && !isStageAbove ? [['stage', stage] as const] : []), ['goto', name]],
    name,
    second: stage !== undefined && isStageAbove ? [['stage', stage]] : [],
    hasGap: [entry.index, entry.index - 1].some((index) => endsWithGap(file.document.blocks[index]?.text ?? '')),
  });
  const { start, end } = split;
  return {
    span: { start, end },
    text: split.close + boundary + split.open + (split.between === 'lines' ? findLineBreak(text) : ''),
  };
}

/** A comment of the next step may stand behind the blank line. */
function endsWithGap(text: string): boolean {
  return text.trim() !== '' && hasGapAbove(text, text.length);
}
