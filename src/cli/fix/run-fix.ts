import type { ExitCode } from '../exit-code.ts';
import { createPaint } from '../formats/paint.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';
import type { Sift } from '../lint/report-files.ts';
import type { Terminal } from '../terminal.ts';
import type { FixedFile } from './fix-files.ts';
import { fixFiles } from './fix-files.ts';
import { paintDiff } from './paint-diff.ts';
import { saveFixed } from './save-fixed.ts';
import { sayFixed } from './say-fixed.ts';
import { writeUnifiedDiff } from './unified-diff.ts';

/** Makes the safe fixes of the asked files and says what changed; ends with 2 where a file could not be written. */
export async function makeFixes(files: FilesToCheck, sift: Sift, terminal: Terminal): Promise<ExitCode> {
  const { sound, obstacles } = await prepare(files, sift, terminal);
  const made: FixedFile[] = [];
  for (const file of sound) {
    const refused = await saveFixed(file.path, file, file.shown);
    if (refused === undefined) made.push(file);
    else await terminal.complain(toPrintable(refused.sentence));
  }
  if (made.length > 0 || obstacles === 0) await terminal.complain(sayFixed(made, 'done'));
  return made.length < sound.length ? 2 : 0;
}

/** Shows what safe fixes would change as a unified diff; ends with 1 where they would change something. */
export async function showFixes(files: FilesToCheck, sift: Sift, terminal: Terminal): Promise<ExitCode> {
  const { sound } = await prepare(files, sift, terminal);
  const paint = createPaint(terminal.hasColours);
  for (const { shown, before, after } of sound)
    await terminal.write(paintDiff(writeUnifiedDiff(shown, before, after), paint));
  await terminal.complain(sayFixed(sound, 'would'));
  return sound.length > 0 ? 1 : 0;
}

/** The files that may be written; a sentence is said of each of the others. */
async function prepare(
  files: FilesToCheck,
  sift: Sift,
  terminal: Terminal,
): Promise<{ sound: readonly FixedFile[]; obstacles: number }> {
  const fixed = await fixFiles(files, sift);
  for (const { shown, obstacle } of fixed)
    if (obstacle !== undefined) await terminal.complain(toPrintable(`\`${shown}\` ${REASONS[obstacle]}`));
  const sound = fixed.filter(({ obstacle }) => obstacle === undefined);
  return { sound, obstacles: fixed.length - sound.length };
}

const REASONS = {
  faulty: 'was left as it is: its structure has errors. Mend those first.',
  'would-break':
    'was left as it is: the changes would have broken it. Mend what it lists by hand, and please report it.',
} as const;
