import { mayMend } from '../../core/schema/may-mend.ts';
import { readTexts } from '../files/read-texts.ts';
import { showPath, toSlashes } from '../files/show-path.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';
import { createEngineOptions } from '../lint/create-engine-options.ts';
import type { Sift } from '../lint/report-files.ts';
import type { FixedText } from './fix-texts.ts';
import { fixTexts } from './fix-texts.ts';

/** A file that safe fixes would change, as reports name it. */
export interface FixedFile extends FixedText {
  readonly shown: string;
}

/** Reads the files of a check, and finds out what safe fixes make of those that were asked for; writes nothing. */
export async function fixFiles(
  { asked, others, folder, today }: FilesToCheck,
  sift: Sift,
): Promise<readonly FixedFile[]> {
  const texts = new Map<string, string>();
  const paths = new Map<string, string>();
  for await (const { path, text, trouble } of readTexts([...others, ...asked], folder)) {
    if (text === undefined) continue;
    texts.set(toSlashes(path), text);
    if (trouble === undefined) paths.set(toSlashes(path), path);
  }
  const sound = asked.map(toSlashes).filter((path) => paths.has(path) && mayMend(path));
  const siftOwn: Sift = (path, problems) => sift(paths.get(path) ?? path, problems);
  const fixed = fixTexts(texts, sound, siftOwn, createEngineOptions(today));
  return fixed.map((text) => {
    const path = paths.get(text.path) ?? text.path;
    return { ...text, path, shown: showPath(path, folder) };
  });
}
