import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { aboutHelper, blockWords } from './about-helper.ts';
import type { OfferedText } from './create-item-writer.ts';
import { fitsTyped } from './fits-typed.ts';
import { closeBraces, isAlone, type TagToComplete } from './tag-to-complete.ts';

/** Parts that depend on a value; each closes itself. */
export function* offerBlocks(asked: TagToComplete): Iterable<OfferedText> {
  const { tag, typed } = asked;
  const isWhole = isAlone(asked);
  for (const { name, ...known } of blockWords) {
    if (name === 'else' || !fitsTyped(typed, `#${name}`)) continue;
    const isClosed = !isWhole || !asked.canStop || hasOwnClose(asked, name);
    const span = isClosed ? spanOfWord(asked) : { start: tag.inside, end: endOfTag(asked) };
    yield {
      label: `#${name}`,
      kind: CompletionItemKind.Snippet,
      span,
      parts: isClosed
        ? [`#${name}`, ...(isWhole ? [' ', { stop: 'value' }, closeBraces(asked)] : [])]
        : [
            `#${name} `,
            { stop: name === 'each' ? 'list' : 'value' },
            '}}',
            { stop: 'words' },
            `{{/${name}}}`,
            { stop: '' },
          ],
      detail: `a part of the text, up to {{/${name}}}`,
      about: aboutHelper(known),
      rank: 4,
    };
  }
}

/** The tag that closes the innermost part. */
export function* offerClosing(asked: TagToComplete): Iterable<OfferedText> {
  const last = asked.tag.blocks.at(-1);
  if (last === undefined) return;
  yield {
    label: `/${last.name}`,
    kind: CompletionItemKind.Keyword,
    span: spanOfWord(asked),
    parts: [`/${last.name}`, closeBraces(asked)],
    detail: `closes {{#${last.name}}}`,
    rank: asked.typed === '' ? 2 : 5,
  };
}

/** `else` and `else if`, inside of a part. */
export function* offerElse(asked: TagToComplete): Iterable<OfferedText> {
  const { tag, typed } = asked;
  if (tag.blocks.length === 0) return;
  const about = aboutHelper(blockWords[3]);
  const shared = { kind: CompletionItemKind.Keyword, span: tag.word, about, rank: 2 };
  if (tag.opener === 'else') {
    yield { ...shared, label: 'if', parts: ['if ', { stop: 'value' }, closeBraces(asked)], detail: 'another test' };
    return;
  }
  if (!fitsTyped(typed, 'else if')) return;
  yield { ...shared, label: 'else', parts: ['else', closeBraces(asked)], detail: 'what is shown instead' };
  yield {
    ...shared,
    label: 'else if',
    parts: ['else if ', { stop: 'value' }, closeBraces(asked)],
    detail: 'another test',
  };
}

/** From the sign of the opener to the end of the word. */
function spanOfWord({ tag }: TagToComplete): Span {
  return { start: Math.min(tag.inside, tag.word.start), end: tag.word.end };
}

function endOfTag({ text, tag }: TagToComplete): number {
  return tag.close === undefined ? tag.word.end : text.indexOf('}}', tag.close) + 2;
}

/** Whether a tag further on closes a part of this name that nothing else opens. */
function hasOwnClose({ text, tag }: TagToComplete, name: string): boolean {
  const open = tag.blocks.map((block) => block.name);
  for (const [, sign, word] of text.slice(tag.word.end).matchAll(/\{\{~?\s*([#/])\s*(\w+)/g)) {
    if (sign === '#') open.push(word ?? '');
    else if (open.length > tag.blocks.length) open.pop();
    else if (word === name && open.at(-1) !== name) return true;
    else open.pop();
  }
  return false;
}
