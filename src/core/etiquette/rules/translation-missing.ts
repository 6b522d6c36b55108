import type { ResponseFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Responses that some of the project's customers cannot read. */
export const translationMissing = defineRule({
  id: 'translation-missing',
  category: 'language',
  description: 'A response has a wording in each language of the project.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    'asked-of': {
      kind: 'choice',
      values: ['every-response', 'begun'],
      default: 'every-response',
      description: 'Whether each response must be translated, or only those with a wording in another language.',
    },
  },
  *response({ messages, status }, { 'asked-of': askedOf }): Iterable<ResponseFinding> {
    const [text] = messages;
    if (text === undefined || status !== 'active' || text.project.locales.length < 2) return;
    const own = messages.filter(({ part }) => part === 'text' || part === 'wording');
    const locales = new Set(own.map(({ locale }) => locale));
    if (askedOf === 'begun' && locales.size < 2) return;
    const languages = new Set(own.map(({ language }) => language));
    const missing = text.project.locales.filter(
      (locale) => !locales.has(locale) && !languages.has(locale.split('-', 1)[0] ?? locale),
    );
    if (missing.length === 0) return;
    yield { message: `There is no wording for ${missing.join(', ')}. Add one under “wordings”.` };
  },
});
