import type { CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { listRefactorings } from './list-refactorings.ts';
import type { RefactorData } from './refactor-data.ts';
import type { Offer, RefactorPlace, Refactoring } from './refactoring.ts';
import { resolveRefactoring } from './resolve-refactoring.ts';

/** The refactorings of the kinds that are asked for at a place; their edits are worked out at once only for an editor that cannot ask later. */
export function getRefactorings(place: RefactorPlace, isAsked: (kind: CodeActionKind) => boolean): CodeAction[] {
  return listRefactorings()
    .filter(({ kind }) => isAsked(kind))
    .flatMap((refactoring) => refactoring.offer(place).flatMap((offer) => toActions(place, refactoring, offer)));
}

function toActions({ files, file }: RefactorPlace, { name, kind }: Refactoring, offer: Offer): CodeAction[] {
  const { abilities } = files;
  const { version } = files.identify(file.path);
  const data: RefactorData = { refactoring: name, path: file.path, version, at: offer.at, what: offer.what };
  const action = { title: offer.title, kind, ...(offer.ends && { diagnostics: [offer.ends] }) };
  if (abilities.laterEdits) return [{ ...action, data }];
  const { edit, disabled } = resolveRefactoring(files, { ...action, data });
  if (edit !== undefined) return edit.documentChanges?.length === 0 ? [] : [{ ...action, edit }];
  return disabled !== undefined && abilities.disabledActions ? [{ ...action, disabled }] : [];
}
