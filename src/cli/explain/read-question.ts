import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileText, RuleQuestion } from '../../core/engine/explain-rule.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { projectFileNames, sayFileNames } from '../files/file-names.ts';
import { createProjectFinder } from '../files/find-project.ts';
import { readTexts } from '../files/read-texts.ts';
import { toSlashes } from '../files/show-path.ts';

/** The texts that a question is about. */
export type QuestionTexts = Pick<RuleQuestion, 'project' | 'file'>;

/** Reads the file of a question, as `file` or `file:line`, and its project, or that of the folder where there is no file. */
export async function readQuestion(asked: string | undefined, folder: string): Promise<QuestionTexts | WrongUse> {
  if (asked === undefined) return { file: undefined, project: await readProject(folder, folder) };
  const { path, line } = await splitLine(resolve(folder, asked));
  if (getFileType(path) === undefined) return wrongUse(`\`${asked}\` is not one of our files. ${sayFileNames()}`);
  const file = await readOne(path, folder);
  if ('kind' in file) return file;
  const project = await readProject(dirname(path), folder);
  return { file: line === undefined ? file : { ...file, at: findLine(file.text, line) }, project };
}

async function readProject(from: string, folder: string): Promise<FileText | undefined> {
  const home = await createProjectFinder()(from);
  if (home === undefined) return undefined;
  for (const name of projectFileNames) {
    const file = await readOne(join(home, name), folder);
    if (!('kind' in file)) return file;
  }
  return undefined;
}

async function readOne(path: string, folder: string): Promise<FileText | WrongUse> {
  for await (const { text, trouble } of readTexts([path], folder)) {
    if (text !== undefined) return { path: toSlashes(path), text };
    return wrongUse(trouble ?? '');
  }
  return wrongUse('');
}

/** A file may have a colon in its name. */
async function splitLine(path: string): Promise<{ path: string; line: number | undefined }> {
  const [, own = path, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(path) ?? [];
  const isFile = line === undefined || (await stat(path).catch(() => undefined)) !== undefined;
  return isFile ? { path, line: undefined } : { path: own, line: Number(line) };
}

/** The offset of the first letter of a line, counted from 1. */
function findLine(text: string, line: number): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const before = lines.slice(0, line - 1).join('').length;
  return before + (lines[line - 1]?.search(/\S/) ?? 0);
}
