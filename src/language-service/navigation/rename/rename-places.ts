import type { TextEdit } from '../../../core/base/fix.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { getOwnName, type NamedThing, type NamePlace } from '../named-thing.ts';
import { sayPlace } from '../say-place.ts';
import type { FileEdits } from './file-edits.ts';
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
    const spelled = spellPart(place, getOwnName(renamed));
    if (spelled === undefined) return refuse(sayBound(files, place));
    const edit = file === undefined ? undefined : spellAnew(file, place, spelled);
    if (edit === undefined) return refuse(sayUnusual(files, place));
    const known = edits.get(place.path);
    if (known === undefined) edits.set(place.path, [edit]);
    else if (known.at(-1)?.span.start !== edit.span.start) known.push(edit);
  }
  return edits;
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
  const outer = getOwnName(place).slice(0, -place.spells.length);
  return `A sample customer has a value for \`${place.name}\` (${sayPlace(engine, place)}), so the new name has to begin with \`${outer}\` and go on with one word.`;
}

function sayUnusual({ engine }: ShownFiles, place: NamePlace): string {
  return `${sayPlace(engine, place)} writes \`${place.spells}\` in a way of its own. Write it plainly there first.`;
}
