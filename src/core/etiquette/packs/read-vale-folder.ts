import { toData } from '../../document/to-data.ts';
import { compileRule } from './compile-rule.ts';
import type { PackRule } from './pack-rule.ts';
import { readTree } from './read-tree.ts';
import { createWorkMeter } from './work-meter.ts';

/** A folder of Vale styles: the rules that run, and by name those that do not, each with the reason as a sentence. */
export interface ValeFolder {
  readonly rules: readonly PackRule[];
  readonly refused: readonly RefusedRule[];
}

/** A rule that cannot run. */
export interface RefusedRule {
  /** As Vale names it, such as `Microsoft.Contractions`. */
  readonly id: string;
  /** The path of its file. */
  readonly path: string;
  readonly reason: string;
}

/** Reads the rules of a folder of Vale styles, given as texts by path; a rule is named by its folder and its file. */
export function readValeFolder(files: ReadonlyMap<string, string>): ValeFolder {
  const rules: PackRule[] = [];
  const meter = createWorkMeter();
  const refused: RefusedRule[] = [];
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const id = toRuleId(path);
    if (id === undefined) continue;
    const { node, resolve, problems } = readTree(text, 'yaml');
    if (problems.some(({ severity }) => severity === 'error')) {
      refused.push({ id, path, reason: 'The file cannot be read as YAML.' });
      continue;
    }
    const compiled = compileRule(id, toData(node, resolve), meter);
    if (compiled.kind === 'rule') rules.push(compiled.rule);
    else
      refused.push({ id, path, reason: compiled.kind === 'refused' ? compiled.reason : 'It is not a rule of Vale.' });
  }
  return { rules, refused };
}

/** Vale keeps its settings, words and scripts in folders of these names beside the styles. */
const NO_STYLES = /(?:^|[\\/])(?:config|vocab|vocabularies|dictionaries|\.[^\\/]+)[\\/]/i;

function toRuleId(path: string): string | undefined {
  if (NO_STYLES.test(path)) return undefined;
  const [, style, name] = /(?:^|[\\/])([^\\/]+)[\\/]([^\\/.]+)(?:\.[^\\/]*)?\.yml$/.exec(path) ?? [];
  return style === undefined || name === undefined ? undefined : `${style}.${name}`;
}
