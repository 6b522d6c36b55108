import type { DocumentKind } from './kinds.ts';

/** How the entries of a section are checked: by one schema, and their keys, where they have any, by another. */
export interface Section {
  readonly entry: string;
  readonly key?: string;
}

/** The sections of each kind of document whose entries are checked one by one; all else belongs to the header. */
export const SECTIONS: Record<DocumentKind, Readonly<Record<string, Section>>> = {
  project: {
    hours: { entry: 'hours', key: 'hours-key' },
    brands: { entry: 'brand', key: 'brand-key' },
    variables: { entry: 'variable', key: 'variable-key' },
    facts: { entry: 'fact', key: 'fact-key' },
    intents: { entry: 'intent', key: 'intent-key' },
    tags: { entry: 'tag', key: 'tag-key' },
    queues: { entry: 'queue', key: 'queue-key' },
    customers: { entry: 'customer', key: 'customer-key' },
    targets: { entry: 'target', key: 'target-key' },
  },
  responses: { responses: { entry: 'response' } },
  chatscript: {
    anytime: { entry: 'anytime' },
    required: { entry: 'required' },
    steps: { entry: 'step', key: 'step-key' },
  },
  scenario: { knows: { entry: 'known', key: 'known-key' }, reacts: { entry: 'reaction' } },
  shift: { arrivals: { entry: 'arrival' } },
  chattest: { steps: { entry: 'test-step' }, always: { entry: 'invariant' } },
  scorecard: { sections: { entry: 'section' } },
  etiquette: { rules: { entry: 'rule', key: 'rule-key' }, tests: { entry: 'pack-test' } },
  reviews: {
    approved: { entry: 'approval', key: 'approval-key' },
    changes: { entry: 'change', key: 'change-key' },
    translated: { entry: 'translation', key: 'translation-key' },
  },
  transcript: { turns: { entry: 'turn' } },
};

/** The ways on from a step: exactly one of these keys, and it names the schema of the step. */
export const STEP_WAYS = ['goto', 'replies', 'choose', 'decide', 'ask', 'verify', 'run', 'transfer', 'end'] as const;

/** The types of a rule in a rule pack: the value of `type`, and it names the schema of the rule. */
export const RULE_TYPES = [
  'existence',
  'substitution',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'sequence',
  'before',
  'at-most',
  'on-every-path',
] as const;

/** The names of all schemas that a kind of document is checked by, without its root. */
export function listDefinitions(kind: DocumentKind): string[] {
  const names = ['header'];
  for (const section of Object.values(SECTIONS[kind])) {
    names.push(section.entry);
    if (section.key !== undefined) names.push(section.key);
  }
  if (kind === 'chatscript') names.push(...STEP_WAYS.map((way) => `step-${way}`));
  if (kind === 'etiquette') names.push(...RULE_TYPES.map((type) => `rule-${type}`));
  return names;
}
