import type { ProjectView } from '../../core/engine/workspace-view.ts';
import { toRecord } from '../../core/etiquette/settings/etiquette-data.ts';
import { createHelpers } from '../../core/template/create-helpers.ts';
import type { HelperFunction } from '../../core/template/render-template.ts';
import { toText } from '../../core/template/to-text.ts';
import { listDeclared, readDeclared, readOwn } from './read-declared.ts';

/** What a sample customer brings to a text: values, and the helpers that write them in the language of the text. */
export interface Sample {
  /** The name of the customer; undefined where the project has none, so that the samples of the variables stand in. */
  readonly customer: string | undefined;
  /** The values by the parts of their names, facts among them. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly helpers: Readonly<Record<string, HelperFunction>>;
  /** The value of a variable, or of a fact by `facts.` and its name; nothing where there is none. */
  get(name: string): unknown;
  /** The same as a text, written as the helper for its type does; empty where there is none. */
  show(name: string): string;
}

/** A sample customer of a project, the first unless another is named, with the samples of all variables that the customer has no value for. */
export function createSample(
  project: ProjectView | undefined,
  locale: string | undefined,
  customer = listDeclared(project, 'customers')[0],
): Sample {
  const values = createHolder();
  for (const name of listDeclared(project, 'variables')) {
    const sample = readDeclared(project, 'variables', name)['sample'];
    if (sample !== undefined) setAt(values, name, sample);
  }
  for (const name of listDeclared(project, 'facts')) {
    setAt(values, `facts.${name}`, readDeclared(project, 'facts', name)['value']);
  }
  if (customer !== undefined) addAll(values, readDeclared(project, 'customers', customer), 0);
  const helpers = createHelpers({
    locale: locale ?? firstText(project?.data['locales']) ?? 'en',
    currency: firstText(project?.data['currency']),
    timezone: firstText(project?.data['timezone']),
  });
  return {
    customer,
    values,
    helpers,
    get: (name) => readAt(values, name),
    show: (name) => showValue(readDeclared(project, 'variables', name)['type'], readAt(values, name), helpers),
  };
}

/** The sample customer whose values are shown, until somebody chooses one: the first; nothing where the project has none. */
export function findCustomer(project: ProjectView | undefined): string | undefined {
  return listDeclared(project, 'customers')[0];
}

/** A value as the helper for its type writes it: money with its currency, days as days, lists with commas. */
export function showValue(type: unknown, value: unknown, helpers: Sample['helpers']): string {
  const helper = findUsualHelper(type);
  const shown = helper === undefined || value === undefined ? value : helpers[helper]?.([value], {});
  return typeof shown === 'object' && shown !== null && !Array.isArray(shown) ? '' : toText(shown, longestShown);
}

/** The helper that people put before a variable of a type, so that its value can be read. */
export function findUsualHelper(type: unknown): 'money' | 'date' | 'join' | undefined {
  if (type === 'list') return 'join';
  return type === 'money' || type === 'date' ? type : undefined;
}

const longestShown = 1000;
const deepest = 20;

type Holder = Record<string, unknown>;

/** Without what JavaScript adds to objects, so that a name such as `__proto__` is one like others. */
function createHolder(): Holder {
  return Object.create(null) as Holder;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setAt(values: Holder, name: string, value: unknown): void {
  const parts = name.split('.');
  let holder = values;
  for (const part of parts.slice(0, -1)) {
    const next = holder[part];
    const inner = isHolder(next) ? next : createHolder();
    holder[part] = inner;
    holder = inner;
  }
  holder[parts.at(-1) ?? name] = value;
}

/** Lays values over others, part by part. */
function addAll(values: Holder, added: Readonly<Record<string, unknown>>, depth: number): void {
  if (depth > deepest) return;
  for (const [name, value] of Object.entries(added)) {
    const known = readAt(values, name);
    if (!isHolder(value)) setAt(values, name, value);
    else {
      const inner = isHolder(known) ? known : createHolder();
      setAt(values, name, inner);
      addAll(inner, value, depth + 1);
    }
  }
}

function readAt(values: Holder, name: string): unknown {
  let value: unknown = values;
  for (const part of name.split('.')) value = readOwn(toRecord(value), part);
  return value;
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}
