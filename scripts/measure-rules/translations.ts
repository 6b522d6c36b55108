import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDictionary } from '../from-dataset/dictionary.ts';
import { toTemplate } from '../from-dataset/template-text.ts';
import { toSlug } from '../from-dataset/slug.ts';
import { writeDocument } from '../from-dataset/write-document.ts';
import type { Corpus } from './corpus.ts';

type Texts = Readonly<Record<string, string>>;

/** The two sets of texts in several languages, each text with its translation as a wording. */
export function readTranslations(data: string): readonly Corpus[] {
  const vita = readJson(data, 'vita-min.en-es.json') as Readonly<Record<'en' | 'es', Texts>>;
  const shop = readJson(data, 'spree-mailers.json') as Readonly<Record<string, unknown>>;
  const spanish = flatten(shop['es']);
  const others = Object.entries(shop).filter(([locale]) => locale !== 'es');
  return [
    toCorpus('vita-min', vita.en, { es: vita.es }),
    toCorpus('spree', spanish, Object.fromEntries(others.map(([locale, texts]) => [locale, flatten(texts)]))),
  ];
}

function toCorpus(name: string, source: Texts, translations: Readonly<Record<string, Texts>>): Corpus {
  const dictionary = createDictionary();
  const template = (text: string): string => {
    const found = text.match(/%\{[\w.]+\}|<<[\w.]+>>/g) ?? [];
    const placeholders = found.map((raw) => ({ style: raw.startsWith('%') ? 'ruby' : 'angle2', raw }));
    return toTemplate(text, placeholders, name, dictionary);
  };
  const sourceLocale = name === 'spree' ? 'es' : 'en';
  const responses = Object.entries(source).map(([key, text]) => ({
    id: toSlug(key),
    title: key,
    channels: [/\bsms\b/.test(key) ? 'sms' : /email|mailer/.test(key) ? 'email' : 'web'],
    text: template(text),
    wordings: Object.entries(translations).flatMap(([locale, texts]) => {
      const own = texts[key];
      return own === undefined ? [] : [{ for: { locale }, text: template(own) }];
    }),
  }));
  const wordings = responses.reduce((sum, { wordings }) => sum + wordings.length, 0);
  const library = { library: name, title: name, locale: sourceLocale, responses };
  const file = writeDocument(library);
  return {
    name,
    files: new Map([[`${name}.responses.yaml`, file]]),
    messages: responses.length + wordings,
    isSpoken: false,
  };
}

function flatten(value: unknown, prefix = ''): Texts {
  if (typeof value === 'string') return { [prefix]: value };
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(value).map(([key, own]) => flatten(own, prefix === '' ? key : `${prefix}.${key}`));
  return Object.assign({}, ...parts) as Texts;
}

function readJson(data: string, name: string): unknown {
  return JSON.parse(readFileSync(join(data, 'translations', name), 'utf8'));
}
