import type { ProjectView } from '../../core/engine/workspace-view.ts';
import type { OpenBlock } from '../../core/template/locate-in-template.ts';
import { lookUp, type Scope } from '../../core/template/look-up.ts';
import { showValue, type Sample } from './create-sample.ts';
import { listDeclared, readDeclared } from './read-declared.ts';

/** A value that can be named at a place of a text. */
export interface UsableValue {
  /** As it is written there, with `../` where that is needed. */
  readonly written: string;
  /** The type of the variable; `fact` for a fact, `entry` for what belongs to an entry of a list. */
  readonly type: string;
  /** What it is for the sample customer; empty where that is not known. */
  readonly show: () => string;
  /** The name of the variable or fact in its project; undefined for what belongs to an entry of a list. */
  readonly name: string | undefined;
}

/** The values that can be named inside some parts of a text: what an entry of a list holds, the variables, the facts. */
export function* listValues(
  project: ProjectView | undefined,
  sample: Sample,
  blocks: readonly OpenBlock[],
): Iterable<UsableValue> {
  const scopes = openScopes(sample, blocks);
  for (const [index, scope] of [...scopes].reverse().entries()) {
    if (scope.entry !== undefined) yield* listEntryValues(scope, '../'.repeat(index), sample);
  }
  const up = '../'.repeat(scopes.length - 1);
  for (const name of listDeclared(project, 'variables')) {
    const { type } = readDeclared(project, 'variables', name);
    yield { written: up + name, type: typeof type === 'string' ? type : 'text', show: () => sample.show(name), name };
  }
  for (const fact of listDeclared(project, 'facts')) {
    const name = `facts.${fact}`;
    yield { written: up + name, type: 'fact', show: () => sample.show(name), name };
  }
}

/** What names are looked up in, from the outside in: the customer, then the first entry of each list that is gone through. */
function openScopes(sample: Sample, blocks: readonly OpenBlock[]): readonly Scope[] {
  const scopes: Scope[] = [{ context: sample.values, outer: undefined, entry: undefined }];
  for (const { branch, value } of blocks) {
    const outer = scopes.at(-1);
    if (branch !== 'each' || outer === undefined) continue;
    const list = value?.kind === 'path' ? lookUp(value, outer) : undefined;
    const context: unknown = Array.isArray(list) ? list[0] : undefined;
    scopes.push({ context, outer, entry: { index: 0, last: false } });
  }
  return scopes;
}

function* listEntryValues({ context }: Scope, up: string, { helpers }: Sample): Iterable<UsableValue> {
  const isMap = typeof context === 'object' && context !== null && !Array.isArray(context);
  if (up === '')
    yield { written: 'this', type: 'entry', show: () => showValue(undefined, context, helpers), name: undefined };
  if (isMap) {
    for (const [name, value] of Object.entries(context)) {
      yield { written: up + name, type: 'entry', show: () => showValue(undefined, value, helpers), name: undefined };
    }
  }
  if (up !== '') return;
  yield { written: '@index', type: 'entry', show: () => '0', name: undefined };
  yield { written: '@first', type: 'entry', show: () => 'true', name: undefined };
  yield { written: '@last', type: 'entry', show: () => 'false', name: undefined };
}
