import type { CompletionItem } from 'vscode-languageserver-types';
import { locateInCondition } from '../../core/condition/locate-in-condition.ts';
import type { ConditionToComplete } from '../in-text/condition-to-complete.ts';
import { createItemWriter, type OfferedText } from '../in-text/create-item-writer.ts';
import { createSample } from '../in-text/create-sample.ts';
import { offerComparedValues } from '../in-text/offer-compared-values.ts';
import { offerOperands } from '../in-text/offer-operands.ts';
import { offerOperators } from '../in-text/offer-operators.ts';
import { offerQuestions } from '../in-text/offer-questions.ts';
import { readScalarText, type ScalarPlace } from '../read-scalar-text.ts';
import type { ShownFiles } from '../shown-files.ts';

/** What may come next in a condition: values that fit the other side, names, questions, or the sign behind a name. */
export function completeCondition(files: ShownFiles, path: string, place: ScalarPlace): CompletionItem[] | undefined {
  const { text, index, ...scalar } = readScalarText(place);
  if (text.length > longestCondition) return undefined;
  const found = locateInCondition(text, index);
  if (found.expects === 'none') return undefined;
  const project = files.engine.view.getProject(path);
  const asked: ConditionToComplete = {
    text,
    index,
    place: found,
    typed: text.slice(found.word.start, index),
    project,
    sample: createSample(project, undefined),
  };
  const write = createItemWriter(files, path, { text, index, ...scalar });
  return [...listOffers(asked)].flatMap(write);
}

/** Longer ones are not read at all. */
const longestCondition = 2000;

function* listOffers(asked: ConditionToComplete): Iterable<OfferedText> {
  const { expects, quote } = asked.place;
  if (quote === undefined && expects === 'operator') {
    yield* offerOperators(asked);
    return;
  }
  yield* offerComparedValues(asked);
  if (quote !== undefined) return;
  yield* offerOperands(asked);
  yield* offerQuestions(asked);
}
