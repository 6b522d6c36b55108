import type { Finding } from '../finding.ts';
import { registerMixPhrases } from '../phrases/register-mix.ts';
import { defineRule } from '../rule.ts';

/** One message that speaks as a friend and as a letter. */
export const registerMix = defineRule({
  id: 'register-mix',
  category: 'tone',
  description: 'One message speaks in one tone, either as a letter or as a friend.',
  severity: 'off',
  languages: Object.keys(registerMixPhrases),
  phrases: registerMixPhrases,
  *phrase({ entry, found, start, end }, { prose, language }): Iterable<Finding> {
    const isTu = TU.test(entry.avoid);
    const formal = (isTu ? USTED : FORMAL[language])?.exec(prose.lower)?.[0];
    if (formal === undefined || (isTu && TU.test(prose.lower.slice(0, start)))) return;
    yield {
      start,
      end,
      message: `“${found}” and “${formal}” do not go together. Choose one tone for the whole message.`,
    };
  },
});

/** A message that says `tú` to somebody; told once, where it first does. */
const TU =
  /(?<!\p{L})(?:tú|tus?|contigo|tienes|puedes|quieres|necesitas|debes|eres|estás|prefieres|podrías|deseas)(?!\p{L})/u;

const USTED = /(?<!\p{L})(?:usted|ud\.)(?!\p{L})/u;

/** Words of a letter, by language. */
const FORMAL: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:kindly|hereby|herewith|henceforth|pursuant to|as per|please be (?:advised|informed)|we regret|i regret|do not hesitate|earliest convenience|the undersigned|dear (?:sir|madam|customer)|yours (?:faithfully|sincerely)|furthermore|aforementioned|esteemed|valued customer|rest assured|shall (?:be|revert)|we shall|please find)(?!\p{L})/u,
  es: /(?<!\p{L})(?:estimad[oa]s?|sírvase|por la presente|tenga a bien|atentamente|le saluda|(?:le )?rogamos|le (?:comunicamos|informamos|notificamos)|quedamos a su)(?!\p{L})/u,
};
