import { createHash } from 'node:crypto';
import type { FileReport } from '../lint/file-report.ts';

/**
 * A name for each problem of a report, in their order, by which it is known again in the next check: 32 hexadecimal digits. It is made of
 * file, code and sentence, and of how many equal ones stand before it in the file; so no change of other lines alters it.
 */
export function toFingerprints({ file, problems }: FileReport): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, message }) => {
    const known = JSON.stringify([file, code, message]);
    const before = seen.get(known) ?? 0;
    seen.set(known, before + 1);
    return createHash('sha256')
      .update(`${known}${String(before)}`)
      .digest('hex')
      .slice(0, 32);
  });
}
