import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      'sorry [once] [again] for|about [all] any|the|this|your|such|causing [an|any] [possible|potential|great|caused] inconvenience|inconveniences|trouble|hassle|bother|annoyance',
    prefer: ['sorry that this went wrong'],
    bad: 'We are sorry for the inconvenience.',
    good: "I'm sorry that the parcel came broken.",
  },
  {
    avoid:
      'apologise|apologize|apologising|apologizing [sincerely|deeply|again|in advance] for|about [all] any|the|this|your|such|causing [an|any|you] [possible|potential|great] inconvenience|inconveniences|trouble|hassle|bother|annoyance',
    bad: 'We apologise for any inconvenience.',
    good: 'We apologise that we charged you twice.',
  },
  {
    avoid:
      'apologies [again|in advance] for|about [all] any|the|this|your|such|causing [an|any|you] [possible|potential|great] inconvenience|inconveniences|trouble|hassle|bother|annoyance',
    bad: 'Apologies for the hassle.',
    good: 'My apologies: I sent you the wrong link.',
  },
  {
    avoid: 'apology for|about [all] any|the|this|your|such inconvenience|inconveniences|trouble|hassle|bother',
    bad: 'Please accept our apology for the trouble.',
    good: 'Please accept our apology for the two missed visits.',
  },
  {
    avoid: 'regret any|the|this inconvenience|trouble|hassle',
    bad: 'We regret the inconvenience.',
    good: 'We regret that the line was down all day.',
  },
  {
    avoid: 'sorry [again] for|about (what happened|everything)',
    prefer: ['sorry that this went wrong'],
    bad: "I'm sorry for everything.",
    good: "I'm sorry that nobody called you back.",
  },
  {
    avoid: 'sorry for inconvenience|inconveniences|trouble',
    prefer: ['sorry that this went wrong'],
    bad: 'Sorry for inconvenience.',
    good: 'Sorry that the page was down.',
  },
  {
    avoid: 'inconvenience|inconveniences [caused] is|are [deeply|sincerely|highly] regretted',
    bad: 'Any inconvenience is deeply regretted.',
    good: 'We regret that the line was down all day.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      'lamento|lamentamos|siento|sentimos [mucho|profundamente] [todas] las|los|el|la|cualquier|estas|estos|esta|este [posibles|posible] molestias|molestia|inconvenientes|inconveniente',
    bad: 'Lamentamos las molestias.',
    good: 'Lamentamos que el paquete llegara roto.',
  },
  {
    avoid:
      'disculpe|disculpa|disculpen|perdone|perdona|perdonen [por] [todas] las|los|el|la|cualquier|estas|estos [posibles|posible] molestias|molestia|inconvenientes|inconveniente',
    bad: 'Disculpe las molestias.',
    good: 'Disculpe que le hayamos cobrado dos veces.',
  },
  {
    avoid:
      'disculpas|perdón por [todas] las|los|el|la|cualquier|estas|estos [posibles|posible] molestias|molestia|inconvenientes|inconveniente',
    bad: 'Le pedimos disculpas por las molestias.',
    good: 'Le pedimos disculpas por las dos visitas fallidas.',
  },
  {
    avoid:
      'disculpamos por [todas] las|los|el|la|cualquier|estas|estos [posibles|posible] molestias|molestia|inconvenientes|inconveniente',
    bad: 'Nos disculpamos por cualquier inconveniente.',
    good: 'Nos disculpamos por haberle cobrado dos veces.',
  },
];

/** Apologies that name nothing. */
export const emptyApologies: PhraseLists = { en: english, es: spanish };
