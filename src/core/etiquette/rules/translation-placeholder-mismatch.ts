import type { Place, ResponseFinding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { listShownNames } from '../translations/list-shown-names.ts';
import { listTranslations } from '../translations/list-translations.ts';

/** Translations that show other values than the text that they translate. */
export const translationPlaceholderMismatch = defineRule({
  id: 'translation-placeholder-mismatch',
  category: 'language',
  description: 'A translation has the placeholders of its source.',
  severity: 'error',
  languages: 'any',
  *response(response): Iterable<ResponseFinding> {
    for (const { source, message, index } of listTranslations(response)) {
      if (source.body.length === 0 && message.body.length === 0) continue;
      const wanted = listShownNames(source.body);
      const shown = listShownNames(message.body);
      const missing = isForOneChannel(source) ? [] : [...wanted].filter((name) => !shown.has(name));
      const extra = [...shown].filter((name) => !wanted.has(name));
      if (missing.length > 0) {
        const said = `The ${source.locale} text has ${sayNames(missing)}, and this wording has not. Put ${missing.length === 1 ? 'it' : 'them'} in.`;
        yield { at: { message: index }, message: said };
      }
      for (const name of extra) {
        const said = `The ${source.locale} text does not have ${sayNames([name])}. Take it out, or add it there.`;
        yield { at: findHole(message, index, name), message: said };
      }
    }
  },
});

/** Where room is short, a language that needs more of it may leave something out. */
function isForOneChannel({ part, brand }: Message): boolean {
  return part === 'wording' && brand === undefined;
}

function sayNames(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}

function findHole({ holes }: Message, index: number, written: string): Place {
  const hole = holes.find(({ kind, name }) => (kind === 'fact' ? `facts.${name ?? ''}` : name) === written);
  return hole === undefined ? { message: index } : { message: index, start: hole.at, end: hole.at + 1 };
}
