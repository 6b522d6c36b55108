import type { Problem } from '../../core/base/problem.ts';
import type { Baseline } from '../../core/etiquette/baseline/baseline.ts';
import { countFindings, pruneBaseline } from '../../core/etiquette/baseline/baseline.ts';
import { writeBaseline } from '../../core/etiquette/baseline/baseline-text.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { sayFileTrouble } from '../files/say-file-trouble.ts';
import { showPath } from '../files/show-path.ts';
import { writeText } from '../files/write-text.ts';
import { sayCount } from '../formats/say-count.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';
import { checkTexts } from '../lint/check-texts.ts';
import type { FindBaseline } from './find-baseline.ts';
import { readBaselineFile } from './read-baseline-file.ts';

/** What is to become of a baseline: all findings that occur now, or those of the known ones that still do. */
export type BaselineTask = 'write' | 'prune';

/** Writes the baselines of the whole projects of some files; a sentence for each, or wrong use where one cannot be made. */
export async function updateBaselines(
  { asked, others, ...files }: FilesToCheck,
  find: FindBaseline,
  task: BaselineTask,
): Promise<readonly string[] | WrongUse> {
  const found = new Map<string, Problem[]>();
  for await (const event of checkTexts({ ...files, asked: [...asked, ...others], others: [] })) {
    if (event.kind === 'trouble') return wrongUse(`${event.sentence} Until then no baseline is written.`);
    const path = await find(event.path);
    const known = found.get(path);
    if (known === undefined) found.set(path, [...event.problems]);
    else known.push(...event.problems);
  }
  const sentences: string[] = [];
  for (const [path, problems] of found) {
    const sentence = await updateOne(path, countFindings(problems), files.folder, task);
    if (typeof sentence !== 'string') return sentence;
    sentences.push(sentence);
  }
  return sentences;
}

async function updateOne(
  path: string,
  occurring: Baseline,
  folder: string,
  task: BaselineTask,
): Promise<string | WrongUse> {
  const shown = showPath(path, folder);
  if (task === 'write') {
    const refused = await save(path, shown, occurring);
    return refused ?? `\`${shown}\` now knows ${sayCount(sum(occurring), 'finding')}.`;
  }
  const known = await readBaselineFile(path, folder);
  if (known === undefined) return wrongUse(`There is no \`${shown}\` to prune. \`--write-baseline\` writes one.`);
  if ('kind' in known) return known;
  const kept = pruneBaseline(known, occurring);
  const gone = sum(known) - sum(kept);
  if (gone === 0) return `All that \`${shown}\` knows still occurs.`;
  const refused = await save(path, shown, kept);
  return refused ?? `${sayCount(gone, 'finding')} dropped from \`${shown}\`, ${String(sum(kept))} left.`;
}

async function save(path: string, shown: string, baseline: Baseline): Promise<WrongUse | undefined> {
  try {
    await writeText(path, writeBaseline(baseline));
    return undefined;
  } catch (error) {
    return wrongUse(`The baseline cannot be written. ${sayFileTrouble(shown, error)}`);
  }
}

function sum(baseline: Baseline): number {
  return [...baseline.values()].reduce((total, count) => total + count, 0);
}
