import type { IdKind } from './id-kind.ts';

/** What people call each kind of name. */
export const idNouns: Readonly<Record<IdKind, string>> = {
  brand: 'brand',
  channel: 'channel',
  customer: 'customer',
  fact: 'fact',
  hours: 'set of hours',
  intent: 'intent',
  library: 'library',
  locale: 'language',
  outcome: 'outcome',
  'platform-target': 'target',
  queue: 'queue',
  response: 'response',
  rule: 'rule',
  scenario: 'scenario',
  scorecard: 'scorecard',
  script: 'script',
  shortcut: 'shortcut',
  step: 'step',
  tag: 'tag',
  variable: 'variable',
};
