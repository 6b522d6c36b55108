import { InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Place } from '../../core/engine/locate/place.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';
import type { NameData } from './name-data.ts';
import type { Offer } from './offer.ts';
import { hasStops, toPlainText, toSnippetText, type Snippet } from './snippet.ts';

/** Creates the writer of what is offered at a place: each call gives the item that an editor takes, in the order of the calls. */
export function createOfferWriter({ engine, abilities }: ShownFiles, place: Place): (offer: Offer) => CompletionItem {
  const { word, commaBefore } = place;
  const { path } = place.file;
  const range = toRange(engine, path, word);
  const comma = commaBefore === undefined ? undefined : toRange(engine, path, { start: commaBefore, end: commaBefore });
  const lineBreak = place.file.document.blocks[place.block]?.text.includes('\r\n') === true ? '\r\n' : '\n';
  let count = 0;
  return ({ label, kind, detail, about, rank, write, names, goesOn }) => {
    count += 1;
    const inserted = write();
    const isSnippet = abilities.insertsSnippets && hasStops(inserted);
    const whole: Snippet = place.needsComma ? [...inserted, ','] : inserted;
    const text = isSnippet ? toSnippetText(whole) : toPlainText(whole);
    const isKept = !isSnippet || abilities.keepsIndentation;
    const data: NameData | undefined = names === undefined ? undefined : { path, ...names };
    return {
      label,
      kind,
      sortText: `${String(rank)}${String(count).padStart(5, '0')}`,
      filterText: word.quote + label,
      textEdit: {
        range,
        newText: (isKept ? text : takeIndentation(text, place.indentation)).replaceAll('\n', lineBreak),
      },
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(abilities.keepsIndentation && text.includes('\n') ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...(detail === undefined ? {} : { detail }),
      ...(about === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: about } }),
      ...(comma === undefined ? {} : { additionalTextEdits: [{ range: comma, newText: ',' }] }),
      ...(data === undefined ? {} : { data }),
      ...(goesOn === true && abilities.commands ? { command: chooseNext } : {}),
    };
  };
}

/** Known to VS Code alone, as our own commands are. */
const chooseNext = { title: 'Choose', command: 'editor.action.triggerSuggest' };

/** Editors that know no other way put the indentation of the line before each further line of a snippet. */
function takeIndentation(text: string, indentation: number): string {
  return text.replace(new RegExp(`\\n {0,${String(indentation)}}`, 'g'), '\n');
}
