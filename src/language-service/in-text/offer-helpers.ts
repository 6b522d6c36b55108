import { CompletionItemKind } from 'vscode-languageserver-types';
import { helpers, type Helper } from '../../core/template/helpers.ts';
import { aboutHelper } from './about-helper.ts';
import type { OfferedText, Stop } from './create-item-writer.ts';
import { fitsTyped } from './fits-typed.ts';
import { signHelper } from './sign-helper.ts';
import { closeBraces, isAlone, type TagToComplete } from './tag-to-complete.ts';

/** The helpers, each with places for what it must be given. */
export function* offerHelpers(asked: TagToComplete): Iterable<OfferedText> {
  const { word, isNested } = asked.tag;
  const isWhole = isAlone(asked);
  for (const helper of helpers) {
    if (!fitsTyped(asked.typed, helper.name)) continue;
    const call = isWhole ? writeCall(helper) : [helper.name];
    const end = isNested && asked.text.charAt(word.end) !== ')' ? ')' : closeBraces(asked);
    yield {
      label: helper.name,
      kind: CompletionItemKind.Function,
      span: word,
      parts: isWhole ? [...call, end, { stop: '' }] : call,
      detail: signHelper(helper).label,
      about: aboutHelper(helper),
      rank: 3,
    };
  }
}

function writeCall({ name, parameters, named }: Helper): (string | Stop)[] {
  const call: (string | Stop)[] = [name];
  for (const { name: parameter, optional, kind } of parameters) {
    if (optional) continue;
    const isWords = kind === 'text' || parameter === 'otherwise';
    call.push(isWords ? ' "' : ' ', { stop: parameter }, isWords ? '"' : '');
  }
  if (named === 'any') call.push(' other="', { stop: 'words' }, '"');
  return call;
}
