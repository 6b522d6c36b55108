import { CompletionItemKind } from 'vscode-languageserver-types';
import type { OfferedText } from './create-item-writer.ts';
import { pickTyped } from './fits-typed.ts';
import { closeBraces, type TagToComplete } from './tag-to-complete.ts';

/** The canned responses whose text may stand in another one. */
export function* offerPartials(asked: TagToComplete): Iterable<OfferedText> {
  const { tag, typed, text } = asked;
  const space = tag.word.start === tag.inside + 1 && text.charAt(tag.inside) === '>' ? ' ' : '';
  for (const name of pickTyped(typed, asked.responses(), (each) => each, mostOffered)) {
    yield {
      label: name,
      kind: CompletionItemKind.Reference,
      span: tag.word,
      parts: [`${space}${name}`, closeBraces(asked)],
      detail: 'the text of this response',
      rank: 1,
    };
  }
}

const mostOffered = 250;
