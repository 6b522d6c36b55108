import type { Severity } from '../../base/severity.ts';
import type { OptionValue } from '../option.ts';

/** How a rule is set: off, or how grave its findings are, with the options that were set. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
  /** What set it last: a rule set, `chatwright.yaml`, or one of its exceptions. */
  readonly from: SettingSource;
}

/** Where a setting comes from; `number` counts the exceptions of a project from 1. */
export type SettingSource =
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'project' }
  | { readonly kind: 'exception'; readonly number: number };
