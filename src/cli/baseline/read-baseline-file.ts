import type { Baseline } from '../../core/etiquette/baseline/baseline.ts';
import { readBaseline } from '../../core/etiquette/baseline/baseline-text.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { isMissing } from '../files/is-missing.ts';
import { readTexts } from '../files/read-texts.ts';
import { showPath } from '../files/show-path.ts';

/** Reads a baseline by its absolute path; nothing where there is no such file, wrong use where it is not a baseline. */
export async function readBaselineFile(path: string, folder: string): Promise<Baseline | WrongUse | undefined> {
  if (await isMissing(path)) return undefined;
  for await (const { text, trouble } of readTexts([path], folder)) {
    const baseline = text === undefined ? undefined : readBaseline(text);
    return baseline ?? wrongUse(trouble ?? `\`${showPath(path, folder)}\` is not a baseline. ${advice}`);
  }
  return undefined;
}

const advice = 'Write it anew with `--write-baseline`, or go without it with `--no-baseline`.';
