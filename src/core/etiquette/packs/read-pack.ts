import type { Span } from '../../base/span.ts';
import type { Format } from '../../document/document.ts';
import { findEntry } from '../../document/find-node.ts';
import type { MapNode, Node } from '../../document/node.ts';
import { toData } from '../../document/to-data.ts';
import type { CompiledRule } from './compile-rule.ts';
import { compileRule } from './compile-rule.ts';
import { readTree } from './read-tree.ts';
import { createWorkMeter } from './work-meter.ts';

/** A rule pack of ours, ready to be run and tested; spans are offsets in its file. */
export interface RulePack {
  readonly name: string;
  readonly rules: readonly WrittenRule[];
  readonly tests: readonly PackTest[];
}

/** A rule with the place of its name. */
export interface WrittenRule extends Span {
  /** Its name in the pack. */
  readonly name: string;
  readonly compiled: CompiledRule;
}

/** One text of a test: the rule must report it, or stay quiet on it. */
export interface PackTest extends Span {
  readonly rule: string;
  readonly expects: 'reports' | 'quiet';
  readonly text: string;
}

/** Reads the text of a `*.etiquette.yaml` or `.json` file; a rule is named `pack.rule`, and what cannot be read is left out. */
export function readPack(text: string, format: Format): RulePack {
  const { node, resolve } = readTree(text, format);
  const name = readText(node, 'pack') ?? '';
  const rules: WrittenRule[] = [];
  const meter = createWorkMeter();
  const written = findEntry(node, 'rules')?.value;
  if (written?.kind === 'map') {
    for (const { key, value } of written.entries) {
      const rule = String(key.value);
      rules.push({
        name: rule,
        compiled: compileRule(`${name}.${rule}`, toData(value, resolve), meter),
        start: key.start,
        end: key.end,
      });
    }
  }
  return { name, rules, tests: listTests(findEntry(node, 'tests')?.value) };
}

function listTests(node: Node | undefined): PackTest[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'map' ? readTest(item) : []));
}

function readTest(test: MapNode): PackTest[] {
  const rule = readText(test, 'rule') ?? '';
  return (['reports', 'quiet'] as const).flatMap((expects) =>
    listTexts(findEntry(test, expects)?.value).map((text) => ({ rule, expects, ...text })),
  );
}

function listTexts(node: Node | undefined): (Span & { readonly text: string })[] {
  if (node?.kind === 'list') return node.items.flatMap(listTexts);
  if (node?.kind !== 'scalar' || node.value === null) return [];
  return [{ text: String(node.value), start: node.start, end: node.end }];
}

function readText(node: MapNode, key: string): string | undefined {
  const value = findEntry(node, key)?.value;
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
