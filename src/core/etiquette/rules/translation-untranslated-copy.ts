import type { Finding, ResponseFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { findOtherLanguage, nameLanguage } from '../translations/find-other-language.ts';
import { listTranslations } from '../translations/list-translations.ts';

/** Wordings that are not in the language that they are for. */
export const translationUntranslatedCopy = defineRule({
  id: 'translation-untranslated-copy',
  category: 'language',
  description: 'A wording is in the language that it is for.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *message(message): Iterable<Finding> {
    if (message.part === 'turn' || message.part === 'button') return;
    const other = findOtherLanguage(message);
    if (other === undefined) return;
    yield {
      start: 0,
      end: message.prose.text.length,
      message: `This is for ${message.locale}, and reads as ${nameLanguage(other)}. Translate it, or say which language it is for.`,
    };
  },
  *response(response): Iterable<ResponseFinding> {
    for (const { source, message, index } of listTranslations(response)) {
      if (message.language === source.language || source.template.trim() !== message.template.trim()) continue;
      if (countLetters(message.prose.text) < FEWEST_LETTERS || findOtherLanguage(message) !== undefined) continue;
      yield {
        at: { message: index },
        message: `This is for ${message.locale}, and is the same as the ${source.locale} text. Translate it.`,
      };
    }
  },
});

/** Names, codes and short labels are the same in many languages. */
const FEWEST_LETTERS = 40;

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
