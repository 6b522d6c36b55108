import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';
import { swap } from './swap.ts';

const english: readonly PhraseEntry[] = [
  swap('click|tap|press [on] here', 'open your invoice', '{}: https://example.com/i/1'),
  swap(
    'click|tap|press|follow|open|use|visit|see|check|go [on|to|out] [the] (this|following|below) link|url|page|address|site',
    'open your invoice',
    '{}: https://example.com/i/1',
  ),
  swap(
    'click|tap|press|follow|open|use|visit|see|check [on|out] the link|url',
    'open your invoice',
    '{}: https://example.com/i/1',
  ),
  swap('^(this|the following) link', 'your invoice', '{}: https://example.com/i/1'),
  swap(
    "(here is|here's|here are|sharing) (the|a|this|your) link",
    'here is your invoice',
    '{}: https://example.com/i/1',
  ),
  swap('(more|further) (info|information|details) here', 'read what the plan costs', '{}: https://example.com/i/1'),
  swap('(read|learn|see|find) [out] more here', 'read what the plan costs', '{}: https://example.com/i/1'),
  swap('^see here', 'see your invoice', '{}: https://example.com/i/1'),
  swap('go here', 'read our terms', '{}: https://example.com/i/1'),
  swap('check this out', 'watch the film about your router', '{}: https://example.com/i/1'),
  swap('^here|more|link|url', 'your invoice', '{}: https://example.com/i/1'),
];

const spanish: readonly PhraseEntry[] = [
  swap('haga|haz|hacer|dé|da clic|click aquí|acá', 'abra su factura', '{}: https://example.com/i/1'),
  swap('pinche|pincha|pulse|pulsa|presione|presiona aquí|acá', 'abra su factura', '{}: https://example.com/i/1'),
  swap(
    'pinche|pincha|pulse|pulsa|siga|sigue|abra|abre|use|usa|visite|visita [en] (este|el [siguiente]) enlace|link|vínculo|liga',
    'abra su factura',
    '{}: https://example.com/i/1',
  ),
  swap('^(este|el siguiente) enlace|link|vínculo', 'su factura', '{}: https://example.com/i/1'),
  swap('(más) (información|info|detalles) aquí', 'lea cuánto cuesta el plan', '{}: https://example.com/i/1'),
  swap(
    'aquí (está|tiene|tienes|va) (el|un|su|tu) enlace|link|vínculo',
    'aquí tiene su factura',
    '{}: https://example.com/i/1',
  ),
  swap('^aquí|acá|más|enlace|link', 'su factura', '{}: https://example.com/i/1'),
];

/** Words before a link that do not say what it is. */
export const linkVagueTextPhrases: PhraseLists = { en: english, es: spanish };
