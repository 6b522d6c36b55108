import { measureFilled } from '../fill-holes.ts';
import type { ResponseFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { listTranslations } from '../translations/list-translations.ts';

/** Translations that are much longer than their source. */
export const translationLengthBlowout = defineRule({
  id: 'translation-length-blowout',
  category: 'language',
  description: 'A translation is not much longer than its source.',
  severity: 'off',
  languages: 'any',
  options: {
    percent: {
      kind: 'number',
      minimum: 100,
      default: 170,
      description: 'How long a translation may be, in hundredths of its source.',
    },
  },
  *response(response, { percent }): Iterable<ResponseFinding> {
    for (const { source, message, index } of listTranslations(response)) {
      if (message.prose.text.length < FEWEST_CHARACTERS) continue;
      const before = measureFilled(source, source.prose.text.length);
      const after = measureFilled(message, message.prose.text.length);
      if (before < FEWEST_CHARACTERS || after * 100 <= before * percent) continue;
      yield {
        at: { message: index },
        message: `This has ${String(after)} characters, and the ${source.locale} text has ${String(before)}. See whether it says more than that, and shorten it.`,
      };
    }
  },
});

/** Of short texts a few words make a large share. */
const FEWEST_CHARACTERS = 60;
