/** What changed between two texts, as a unified diff that `git apply` and `patch` read; empty where nothing did. */
export function writeUnifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const changes = listChanges(splitLines(before), splitLines(after));
  const hunks = joinNear(changes).map((group) => writeHunk(group, splitLines(before), splitLines(after)));
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}

/** Lines that took the place of others: from a line on, both counted from 0, so many of each. */
interface Change {
  readonly old: number;
  readonly removed: number;
  readonly fresh: number;
  readonly added: number;
}

/** The changes between two lists of lines: at each difference, the nearest place at which both go on alike. */
function listChanges(old: readonly string[], fresh: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    if (at < old.length && old[at] === fresh[to]) {
      at += 1;
      to += 1;
      continue;
    }
    const { removed, added } = findNext(old, at, fresh, to);
    changes.push({ old: at, removed, fresh: to, added });
    at += removed;
    to += added;
  }
  return changes;
}

/** How far it is to the nearest lines that are alike; to the end of both where none is near. */
function findNext(
  old: readonly string[],
  at: number,
  fresh: readonly string[],
  to: number,
): Pick<Change, 'removed' | 'added'> {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    for (let removed = 0; removed <= distance; removed += 1) {
      const added = distance - removed;
      const line = old[at + removed];
      if (line !== undefined && line === fresh[to + added]) return { removed, added };
    }
  }
  return { removed: old.length - at, added: fresh.length - to };
}

const FARTHEST = 400;
const CONTEXT = 3;

/** Changes with few lines between them are shown together. */
function joinNear(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && change.old - (last.old + last.removed) <= 2 * CONTEXT) group?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function writeHunk(group: readonly Change[], old: readonly string[], fresh: readonly string[]): string {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return '';
  const lead = Math.min(CONTEXT, first.old);
  const start = { old: first.old - lead, fresh: first.fresh - lead };
  const end = Math.min(old.length, last.old + last.removed + CONTEXT);
  const lines: string[] = [];
  let at = start.old;
  for (const { old: from, removed, fresh: to, added } of group) {
    lines.push(...old.slice(at, from).map((line) => ` ${line}`));
    lines.push(...old.slice(from, from + removed).map((line) => `-${line}`));
    lines.push(...fresh.slice(to, to + added).map((line) => `+${line}`));
    at = from + removed;
  }
  lines.push(...old.slice(at, end).map((line) => ` ${line}`));
  const grown = group.reduce((sum, { removed, added }) => sum + added - removed, 0);
  const length = end - start.old;
  const head = `@@ -${writeRange(start.old, length)} +${writeRange(start.fresh, length + grown)} @@\n`;
  return head + lines.map((line) => (line.endsWith('\n') ? line : `${line}\n${NO_BREAK}`)).join('');
}

const NO_BREAK = '\\ No newline at end of file\n';

function writeRange(start: number, length: number): string {
  return `${String(length === 0 ? start : start + 1)},${String(length)}`;
}

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
