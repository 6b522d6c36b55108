import type { Position, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileText } from '../../find-project.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { findPlace } from '../find-place.ts';
import type { NamedThing } from '../named-thing.ts';
import { sayPlace } from '../say-place.ts';
import { sayThing } from '../say-thing.ts';
import { addRecords } from './add-records.ts';
import { checkNewName, toRenamed } from './check-new-name.ts';
import { checkRenamable } from './check-renamable.ts';
import type { FileEdits } from './file-edits.ts';
import { findBentCondition } from './find-bent-condition.ts';
import { findUnreadName } from './find-unread-name.ts';
import { listKeptUp } from './list-kept-up.ts';
import { NO_NAME } from './prepare-rename.ts';
import { refuse, type Refusal } from './refusal.ts';
import { renamePlaces } from './rename-places.ts';

/** One change of all files that name a thing. */
export interface RenameEdit {
  readonly kind: 'edit';
  readonly edit: WorkspaceEdit;
}

/**
 * Gives the thing at a position another name wherever its project names it, in its review record and its baseline too; `baseline` is
 * missing where the project has none. Transcripts stay as they are, since they tell what was.
 */
export function getRenameEdit(
  files: ShownFiles,
  path: string,
  position: Position,
  typed: string,
  baseline: FileText | undefined,
): RenameEdit | Refusal {
  const thing = findPlace(files, path, position);
  if (thing === undefined) return refuse(NO_NAME);
  const renamed = toRenamed(thing, typed.trim());
  if (renamed.name === thing.name) return toEdit([]);
  const refusal = checkRenamable(files, path, thing) ?? checkNewName(files, path, thing, renamed);
  if (refusal !== undefined) return refusal;
  const edits = renameAll(files, path, thing, renamed);
  if ('kind' in edits) return edits;
  return toEdit(addRecords({ files, thing, renamed, edits, baseline }));
}

function toEdit(documentChanges: TextDocumentEdit[]): RenameEdit {
  return { kind: 'edit', edit: { documentChanges } };
}

function renameAll(files: ShownFiles, path: string, thing: NamedThing, renamed: NamedThing): FileEdits | Refusal {
  const { engine } = files;
  const places = listKeptUp(engine.view, path, thing);
  const unread = findUnreadName(engine.view, path, thing, places);
  if (unread !== undefined)
    return refuse(`${sayPlace(engine, unread)} cannot be read, and may name the ${sayThing(thing)}. Mend that first.`);
  const bent = findBentCondition(engine.view, places, thing, renamed);
  if (bent !== undefined)
    return refuse(
      `\`${renamed.name}\` means something else in a condition: ${sayPlace(engine, bent)}. Choose another name.`,
    );
  return renamePlaces(files, places, renamed);
}
