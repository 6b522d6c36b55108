import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const better = 'I will ask the courier where your parcel is.';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      '(look|looking|looked) into (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I will look into it.',
    good: better,
  },
  {
    avoid:
      '(sort|sorted|sorting|fix|fixed|fixing|resolve|resolved|resolving|handle|handled|handling|address|addressing) (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue) [out]',
    bad: 'I will sort this out.',
    good: better,
  },
  {
    avoid:
      '(check|checked|checking|update|updated|updating|change|changed|changing|do|done|send|sent|pass|passed|review|reviewed) (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I have checked that.',
    good: better,
  },
  {
    avoid:
      '(take|taking|taken) care of (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I will take care of it.',
    good: better,
  },
  {
    avoid:
      '(check|checking|checked|work|working|worked) (on|into) (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I am checking on this.',
    good: better,
  },
  {
    avoid:
      '(deal|dealing|dealt) with (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I will deal with this thing.',
    good: better,
  },
  {
    avoid:
      '(help|assist|helping|assisting) you with (it|this|that|them|things|the issue|your issue|the matter|this matter|the problem|your problem|your concern|the concern|your query|the item|the thing|this thing|this issue)',
    bad: 'I will help you with that.',
    good: better,
  },
  {
    avoid: '(get|getting) (it|this|that|things) (sorted|fixed|resolved|done|handled)',
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
