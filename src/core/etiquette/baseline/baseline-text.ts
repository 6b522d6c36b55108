import { toRecord } from '../settings/etiquette-data.ts';
import type { Baseline } from './baseline.ts';

/** A baseline as the text of its file: JSON, sorted, one entry a line, so that it merges well. */
export function writeBaseline(baseline: Baseline): string {
  const lines = [...baseline.keys()].sort().map((key) => {
    const [rule, owner, text] = JSON.parse(key) as readonly [string, string, string];
    return `    ${JSON.stringify({ rule, in: owner, text, count: baseline.get(key) })}`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${String(version)},\n  "findings": ${list}\n}\n`;
}

/** Reads the text of a baseline; nothing where it is none, or one of a version that is not known. */
export function readBaseline(text: string): Baseline | undefined {
  const data = toRecord(parse(text));
  const { findings } = data;
  if (data['version'] !== version || !Array.isArray(findings)) return undefined;
  const counts = new Map<string, number>();
  for (const each of findings) {
    const { rule, in: owner, text: hash, count } = toRecord(each);
    if (typeof rule !== 'string' || typeof owner !== 'string' || typeof hash !== 'string') return undefined;
    if (typeof count !== 'number') return undefined;
    const key = JSON.stringify([rule, owner, hash]);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

const version = 1;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
