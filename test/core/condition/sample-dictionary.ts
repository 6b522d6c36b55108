import type { Dictionary, VariableType } from '../../../src/core/condition/dictionary.ts';

const variables: Readonly<Record<string, VariableType>> = {
  'customer.firstName': { kind: 'text' },
  'customer.vip': { kind: 'boolean' },
  'customer.since': { kind: 'date' },
  'customer.callAt': { kind: 'time' },
  'order.id': { kind: 'text' },
  'order.total': { kind: 'money' },
  'order.count': { kind: 'number' },
  'order.status': { kind: 'choice', choices: ['paid', 'open', 'lost'] },
  'order.items': { kind: 'list' },
  'order.labels': { kind: 'list', choices: ['fragile', 'heavy'] },
  'package.weight': { kind: 'number' },
};

/** The data dictionary that the tests of conditions share. */
export const sampleDictionary: Dictionary = {
  variable: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined),
  variables: () => Object.keys(variables),
  hours: () => ['billing', 'sales'],
  channels: () => ['web', 'whatsapp', 'sms'],
  locales: () => ['en-GB', 'es-ES'],
  brands: () => ['nova'],
};
