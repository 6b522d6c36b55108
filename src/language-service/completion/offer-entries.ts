import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Place } from '../../core/engine/locate/place.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { Asked } from './asked.ts';
import { createChooser, type ChooseName } from './create-chooser.ts';
import type { Offer } from './offer.ts';
import { stopAt, type Snippet } from './snippet.ts';
import { writeExample, type ExampleContext } from './write-example.ts';
import { writeScalar } from './write-scalar.ts';

/** How an entry begins: with the name that it gets, with the dash of an item, or with nothing, where that is written already. */
export type EntryStart = 'name' | 'dash' | 'nothing';

/** Whole entries with all that they must have: steps of each kind, responses, variables; the names in them are those of the project. */
export function* offerEntries(asked: Asked, shapes: readonly Shape[], start: EntryStart): Iterable<Offer> {
  const { view, place } = asked;
  const choose = createChooser(view, place);
  for (const shape of shapes) {
    const { title, description, example } = shape;
    // A single word is quicker written than filled in.
    if (typeof example !== 'object' || title === undefined) continue;
    yield {
      label: title.charAt(0).toLowerCase() + title.slice(1),
      kind: CompletionItemKind.Snippet,
      detail: 'Whole entry',
      about: description,
      rank: 3,
      write: () => writeEntry(place, shape, start, choose),
    };
  }
}

function writeEntry(place: Place, shape: Shape, start: EntryStart, choose: ChooseName): Snippet {
  const { style, keyShape } = place;
  const isAlone = place.column === place.indentation;
  const column = style === 'json' ? place.indentation : place.column;
  const context: ExampleContext = { style, column, choose, lead: '', lines: isAlone ? 'several' : 'one' };
  switch (start) {
    case 'name': {
      const [name = ''] = keyShape === undefined ? [] : choose(keyShape, String(keyShape.example));
      const written = writeScalar(name, { style, quote: '' });
      return [stopAt(written), ':', ...writeExample(shape, { ...context, lead: ' ' }), stopAt('')];
    }
    case 'dash':
      return ['- ', ...writeExample(shape, { ...context, column: column + 2 }), stopAt('')];
    case 'nothing':
      return [...writeExample(shape, context), stopAt('')];
    default:
      return start satisfies never;
  }
}
