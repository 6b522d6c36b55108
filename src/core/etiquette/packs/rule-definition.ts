import type { Severity } from '../../base/severity.ts';
import type { PackRuleHead } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { WorkMeter } from './work-meter.ts';
import { RuleFields } from './rule-fields.ts';

/** Whose words a rule is written in. */
export type Dialect = 'ours' | 'vale';

/** The stretch of text that a rule looks at on its own. */
export type Scope = 'message' | 'paragraph' | 'sentence';

/** What a rule would do with what it finds. */
export interface RuleAction {
  readonly name: string;
  readonly params: readonly string[];
}

/** A rule as it is written, in either dialect, before its patterns are looked at. */
export interface RuleDefinition {
  readonly head: PackRuleHead;
  readonly dialect: Dialect;
  /** Undefined where it looks only at what messages do not have, such as headings. */
  readonly scope: Scope | undefined;
  readonly ignoresCase: boolean;
  readonly isNonword: boolean;
  readonly exceptions: readonly string[];
  readonly action: RuleAction | undefined;
  /** How often it reports in one message at most. */
  readonly limit: number;
  readonly fields: RuleFields;
  /** What pays for its searches, shared by all rules of its pack. */
  readonly meter: WorkMeter | undefined;
}

/** Reads a rule: in Vale's words where it says `extends`, else in ours. */
export function readDefinition(id: string, data: unknown, meter?: WorkMeter): RuleDefinition | Refusal {
  const fields = new RuleFields(data);
  const dialect: Dialect = fields.has('extends') ? 'vale' : 'ours';
  const type = fields.text(dialect === 'vale' ? 'extends' : 'type');
  if (type === undefined) return refuse('The rule does not say its type, such as `type: existence`.');
  const message = fields.text('message');
  if (message === undefined) return refuse('The rule has no `message` that says what to do.');
  const action = fields.inside('action');
  const name = action.text('name');
  return {
    head: {
      id,
      type,
      message,
      severity: readSeverity(fields, dialect),
      link: fields.text('link'),
      why: fields.text(dialect === 'vale' ? 'description' : 'why'),
      looksAt: readList(fields, 'looks-at'),
      locales: readList(fields, 'locales'),
      channels: readList(fields, 'channels'),
    },
    dialect,
    scope: dialect === 'vale' ? readValeScope(fields.texts('scope')) : readScope(fields.text('scope')),
    ignoresCase: fields.isOn('ignorecase'),
    isNonword: fields.isOn('nonword'),
    exceptions: fields.texts('exceptions'),
    action: name === undefined ? undefined : { name, params: action.texts('params') },
    limit: fields.positive('limit') ?? Infinity,
    fields,
    meter,
  };
}

function readList(fields: RuleFields, key: string): readonly string[] | undefined {
  return fields.has(key) ? fields.texts(key) : undefined;
}

function readSeverity(fields: RuleFields, dialect: Dialect): Severity {
  const level = fields.text(dialect === 'vale' ? 'level' : 'severity');
  switch (level) {
    case 'error':
    case 'warning':
    case 'info':
    case 'hint':
      return level;
    case 'suggestion':
      return 'info';
    default:
      return 'warning';
  }
}

function readScope(scope: string | undefined): Scope {
  return scope === 'sentence' || scope === 'paragraph' ? scope : 'message';
}

/** In Vale, `text` is each paragraph by itself; what is about markup has nothing to look at in a message. */
function readValeScope(scopes: readonly string[]): Scope | undefined {
  if (scopes.length === 0) return 'paragraph';
  for (const written of scopes) {
    const scope = written.trim();
    if (scope.startsWith('sentence')) return 'sentence';
    if (scope === 'raw' || scope === 'summary') return 'message';
    if (/^(?:text|paragraph|~)/.test(scope)) return 'paragraph';
  }
  return undefined;
}
