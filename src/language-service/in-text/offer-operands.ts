import { CompletionItemKind } from 'vscode-languageserver-types';
import { aboutVariable } from './about-variable.ts';
import type { ConditionToComplete } from './condition-to-complete.ts';
import type { OfferedText } from './create-item-writer.ts';
import { fitsTyped, pickTyped } from './fits-typed.ts';
import { canCompare, findNameType, ownNameNotes } from './name-types.ts';

/** The names that may stand at a place of a condition: variables, our own names, entries of lists; those that fit the other side first. */
export function* offerOperands(asked: ConditionToComplete): Iterable<OfferedText> {
  const { place, typed, project, sample } = asked;
  if (place.asked === 'open') return;
  const other = place.beside === undefined ? undefined : findNameType(asked, place.beside);
  const shared = { kind: CompletionItemKind.Variable, span: place.word };
  for (const { name, list } of place.entries) {
    if (fitsTyped(typed, name)) yield { ...shared, label: name, parts: [name], detail: `an entry of ${list}`, rank: 0 };
  }
  const variables = project?.dictionary?.variables() ?? [];
  for (const name of pickTyped(typed, variables, (each) => each, mostOffered)) {
    const type = findNameType(asked, name);
    if (type === undefined || name === place.beside) continue;
    const fits =
      place.sign === 'in' && !place.isInList ? type.kind === 'list' : other === undefined || canCompare(type, other);
    yield {
      ...shared,
      label: name,
      parts: [name],
      detail: type.kind,
      shown: sample.show(name),
      about: aboutVariable(project, name),
      rank: fits ? 1 : 5,
    };
  }
  if (place.asked === 'has') return;
  for (const [name, detail] of ownNameNotes) {
    if (fitsTyped(typed, name) && name !== place.beside) {
      yield {
        ...shared,
        kind: CompletionItemKind.Keyword,
        label: name,
        parts: [name],
        detail,
        rank: other === undefined ? 2 : 6,
      };
    }
  }
}

/** How many variables are offered at most; who looks for another types on. */
const mostOffered = 250;
