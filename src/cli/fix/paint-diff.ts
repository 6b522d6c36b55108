import type { Paint } from '../formats/paint.ts';

/** A unified diff with its lines in the usual colours. */
export function paintDiff(diff: string, paint: Paint): string {
  return diff.replace(/^.+$/gm, (line) => {
    if (/^(?:---|\+\+\+) /.test(line)) return paint('dim', line);
    if (line.startsWith('@@')) return paint('cyan', line);
    if (line.startsWith('+')) return paint('green', line);
    return line.startsWith('-') ? paint('red', line) : line;
  });
}
