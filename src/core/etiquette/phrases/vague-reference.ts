import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const better = 'I will ask the courier where your parcel is.';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      '(look|looking|looked) into (it|this|that|the issue|your issue|the matter|this matter|the problem|your concern|the concern|your query|things)',
    bad: 'I will look into it.',
    good: better,
  },
  {
    avoid:
      '(sort|sorted|sorting|fix|fixed|fixing|resolve|resolved|resolving|handle|handled|handling|address|addressed|addressing) (it|this|that|the issue|your issue|the matter|this matter|the problem|your concern|the concern|your query|things) [out]',
    bad: 'I will sort this out.',
    good: better,
  },
  {
    avoid:
      '(take|taking|taken) care of (it|this|that|the issue|your issue|the matter|this matter|the problem|your concern|your query|things)',
    bad: 'I will take care of it.',
    good: better,
  },
  {
    avoid:
      '(check|checking|checked) (on|into) (it|this|that|the issue|your issue|the matter|this matter|the problem|your concern|things)',
    bad: 'I am checking on this.',
    good: better,
  },
  {
    avoid:
      '(help|assist|helping|assisting) you with (it|this|that|the issue|your issue|the matter|this matter|the problem|your concern|the concern|your query|things)',
    bad: 'I will help you with that.',
    good: better,
  },
  {
    avoid: '(get|getting) (it|this|that|things) (sorted|fixed|resolved|done|handled) [out]',
    bad: 'I will get this sorted.',
    good: better,
  },
];

const mejor = 'Voy a preguntar al mensajero dónde está su paquete.';

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(revisar|reviso|revisaré|verificar|verifico|verificaré|ver|solucionar|soluciono|resolver|resuelvo|arreglar) (eso|esto|el tema|el asunto|el problema|su problema|tu problema|su inconveniente|el inconveniente)',
    bad: 'Voy a revisar el tema.',
    good: mejor,
  },
  {
    avoid:
      '(ayudarle|ayudarte|ayudarlo|ayudarla) con (eso|esto|el tema|el asunto|el problema|su problema|tu problema|su inconveniente)',
    bad: 'Voy a ayudarle con eso.',
    good: mejor,
  },
];

/** Actions on something that has no name. */
export const vagueReferencePhrases: PhraseLists = { en: english, es: spanish };
