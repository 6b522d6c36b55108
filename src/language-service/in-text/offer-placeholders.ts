import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { aboutVariable } from './about-variable.ts';
import type { OfferedText } from './create-item-writer.ts';
import { findUsualHelper } from './create-sample.ts';
import { pickTyped } from './fits-typed.ts';
import { listValues, type UsableValue } from './list-values.ts';
import { closeBraces, isAlone, type TagToComplete } from './tag-to-complete.ts';

/** The values that a tag may show; amounts, days and lists come with the helper that makes them readable. */
export function* offerPlaceholders(asked: TagToComplete): Iterable<OfferedText> {
  for (const value of pickValues(asked)) {
    const helper = isAlone(asked) ? findUsualHelper(value.type) : undefined;
    const written = helper === undefined ? value.written : `${helper} ${value.written}`;
    yield offerValue(value, [written, closeBraces(asked)], asked.tag.word, 1, asked);
  }
}

/** The values that fit what is typed. */
export function pickValues({ project, sample, tag, typed }: TagToComplete): readonly UsableValue[] {
  return pickTyped(typed, listValues(project, sample, tag.blocks), ({ written }) => written, mostOffered);
}

/** How many values are offered at most; who looks for another types on. */
const mostOffered = 250;

/** Offers a value, with what is written in its place. */
export function offerValue(
  { written, type, show, name }: UsableValue,
  parts: OfferedText['parts'],
  span: Span,
  rank: number,
  { project }: Pick<TagToComplete, 'project'>,
): OfferedText {
  return {
    label: written,
    kind: type === 'fact' ? CompletionItemKind.Constant : CompletionItemKind.Variable,
    span,
    parts,
    detail: type === 'entry' ? 'of this entry' : type,
    shown: show(),
    about: name === undefined ? '' : aboutVariable(project, name),
    rank,
  };
}
