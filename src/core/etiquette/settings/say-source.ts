import { listNames } from '../../base/wording.ts';
import type { Rule } from '../rule.ts';
import type { OverrideData } from './etiquette-data.ts';
import type { SettingSource } from './rule-setting.ts';

/** What set a rule, in one sentence; `place` says where that is written, undefined where it is written nowhere. */
export function saySource(from: SettingSource, place: string | undefined, { onlyIn }: Pick<Rule, 'onlyIn'>): string {
  switch (from.kind) {
    case 'set':
      if (place === undefined) return onlyIn === undefined ? 'Nobody set it otherwise.' : sayWhoWants(onlyIn);
      return from.name === 'default'
        ? `The sets in ${place} leave it out.`
        : `The set \`${from.name}\` in ${place} says so.`;
    case 'project':
      return `${place ?? '`chatwright.yaml`'} says so.`;
    case 'exception':
      return `The exception in ${place ?? '`chatwright.yaml`'} says so.`;
    default:
      return from satisfies never;
  }
}

function sayWhoWants(set: string): string {
  return `A project that names no sets has it so; \`extends: [${set}]\` switches it on.`;
}

/** What an exception is for, such as: tags `draft`, channels `sms`. */
export function sayMatch({ files, tags, channels, locales, review }: OverrideData): string {
  const parts = Object.entries({ files, tags, channels, languages: locales, 'review states': review });
  return parts
    .flatMap(([name, values]) => (values === undefined ? [] : [`${name} ${listNames(values, 'or')}`]))
    .join(', ');
}
