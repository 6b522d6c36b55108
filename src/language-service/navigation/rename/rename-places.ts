import type { TextEdit } from '../../../core/base/fix.ts';
import { findBlock } from '../../../core/document/document.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { getOwnName, type NamedThing, type NamePlace } from '../named-thing.ts';
import { sayPlace } from '../say-place.ts';
import type { FileEdits } from './file-edits.ts';
import { moveCustomerValue } from './move-customer-value.ts';
import { refuse, type Refusal } from './refusal.ts';
import { spellAnew } from './spell-anew.ts';

/** The edits that spell a thing anew at all its places, or why one of them cannot be. */
export function renamePlaces(
  files: ShownFiles,
  places: readonly NamePlace[],
  renamed: NamedThing,
): FileEdits | Refusal {
  const edits = new Map<string, TextEdit[]>();
  for (const place of places) {
    const file = files.engine.view.getFile(place.path);
    if (file === undefined) continue;
    const own = renamePlace(files, file, place, getOwnName(renamed));
    if ('kind' in own) return own;
    const known = edits.get(place.path);
    if (known === undefined) edits.set(place.path, [...own]);
    else if (known.at(-1)?.span.start !== own[0]?.span.start) known.push(...own);
  }
  for (const own of edits.values()) own.sort((left, right) => left.span.start - right.span.start);
  return edits;
}

function renamePlace(files: ShownFiles, file: FileView, place: NamePlace, name: string): readonly TextEdit[] | Refusal {
  const spelled = spellPart(place, name);
  if (spelled === undefined) return moveValue(file, place, name) ?? refuse(sayBound(files, place));
  const edit = spellAnew(file, place, spelled);
  return edit === undefined ? refuse(sayUnusual(files, place)) : [edit];
}

function moveValue(file: FileView, { span }: NamePlace, name: string): readonly TextEdit[] | undefined {
  const index = findBlock(file.document, span.start);
  const block = file.document.blocks[index];
  const { node } = file.readBlock(index);
  const start = file.document.starts[index] ?? 0;
  if (block === undefined || node === undefined) return undefined;
  const edits = moveCustomerValue({ block, node }, span.start - start, name);
  return edits?.map((edit) => ({
    span: { start: edit.span.start + start, end: edit.span.end + start },
    text: edit.text,
  }));
}

/** A sample customer spells only the last part of a variable, inside of the others; nothing where those would be different. */
function spellPart(place: NamePlace, own: string): string | undefined {
  const old = getOwnName(place);
  if (place.spells === old) return own;
  const outer = old.slice(0, old.length - place.spells.length);
  const part = own.slice(outer.length);
  return own.startsWith(outer) && !part.includes('.') ? part : undefined;
}

function sayBound({ engine }: ShownFiles, place: NamePlace): string {
  return `The value of \`${place.name}\` that a sample customer has cannot be moved to the new name: ${sayPlace(engine, place)}. Move it by hand first.`;
}

function sayUnusual({ engine }: ShownFiles, place: NamePlace): string {
  return `${sayPlace(engine, place)} writes \`${place.spells}\` in a way of its own. Write it plainly there first.`;
}
