import { readdirSync, readFileSync } from 'node:fs';

/** The ids of all processes that a process has started, directly or through others; Linux only, as the embedded editor is. */
export function descendants(ancestor: number): number[] {
  const parents = readParents();
  const found: number[] = [];
  for (const wanted = [ancestor]; wanted.length > 0;) {
    const parent = wanted.pop();
    const children = [...parents].filter(([, each]) => each === parent).map(([child]) => child);
    found.push(...children);
    wanted.push(...children);
  }
  return found;
}

function readParents(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = readParent(name);
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  return parents;
}

function readParent(process: string): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
