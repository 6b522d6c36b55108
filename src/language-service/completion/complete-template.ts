import type { CompletionItem } from 'vscode-languageserver-types';
import { locateInTemplate } from '../../core/template/locate-in-template.ts';
import { createItemWriter } from '../in-text/create-item-writer.ts';
import { createSample } from '../in-text/create-sample.ts';
import { offerArguments } from '../in-text/offer-arguments.ts';
import { offerBlocks, offerClosing, offerElse } from '../in-text/offer-blocks.ts';
import { offerHelpers } from '../in-text/offer-helpers.ts';
import { offerPartials } from '../in-text/offer-partials.ts';
import { offerPlaceholders } from '../in-text/offer-placeholders.ts';
import type { OfferedText } from '../in-text/create-item-writer.ts';
import type { TagToComplete } from '../in-text/tag-to-complete.ts';
import { findScalarLocale } from '../in-text/find-scalar-locale.ts';
import { readScalarText, type ScalarPlace } from '../read-scalar-text.ts';
import type { ShownFiles } from '../shown-files.ts';

/** What may come next between the double braces of a text; nothing between words. */
export function completeTemplate(files: ShownFiles, path: string, place: ScalarPlace): CompletionItem[] | undefined {
  const text = readScalarText(place);
  const tag = locateInTemplate(text.text, text.index);
  if (tag === undefined || tag.opener === 'other') return undefined;
  const { view } = files.engine;
  const project = view.getProject(path);
  const asked: TagToComplete = {
    text: text.text,
    tag,
    typed: text.text.slice((tag.quoted ?? tag.word).start, text.index),
    project,
    sample: createSample(project, findScalarLocale(view, path, place)),
    canStop: files.abilities.snippets,
    responses: () => view.listNames(path, 'response'),
  };
  const write = createItemWriter(files, path, text);
  return [...listOffers(asked)].flatMap(write);
}

function* listOffers(asked: TagToComplete): Iterable<OfferedText> {
  const { opener, head, isNested, quoted } = asked.tag;
  if (head !== undefined) yield* offerArguments(asked, head.name);
  else if (quoted !== undefined) return;
  else if (isNested) yield* offerHelpers(asked);
  else {
    switch (opener) {
      case '':
        yield* offerPlaceholders(asked);
        yield* offerElse(asked);
        yield* offerHelpers(asked);
        yield* offerBlocks(asked);
        yield* offerClosing(asked);
        break;
      case '#':
        yield* offerBlocks(asked);
        break;
      case '/':
        yield* offerClosing(asked);
        break;
      case 'else':
        yield* offerElse(asked);
        break;
      case '>':
        yield* offerPartials(asked);
        break;
      case 'other':
        break;
      default:
        opener satisfies never;
    }
  }
}
