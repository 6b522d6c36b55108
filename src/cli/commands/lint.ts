import { createFindBaseline } from '../baseline/find-baseline.ts';
import { openBaselines } from '../baseline/open-baselines.ts';
import { updateBaselines } from '../baseline/update-baselines.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { checkCached } from '../cache/check-cached.ts';
import { findCache } from '../cache/find-cache.ts';
import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { sayFileNames } from '../files/file-names.ts';
import { findFiles } from '../files/find-files.ts';
import { makeFixes, showFixes } from '../fix/run-fix.ts';
import { createFormatter } from '../formats/create-formatter.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';
import { checkTexts } from '../lint/check-texts.ts';
import { createCodeDescriber } from '../lint/create-code-describer.ts';
import type { LintTask } from '../lint/lint-options.ts';
import { lintOptions, readLintTask } from '../lint/lint-options.ts';
import type { Sift } from '../lint/report-files.ts';
import { reportFiles } from '../lint/report-files.ts';
import { toExitCode } from '../lint/to-exit-code.ts';
import { writeReports } from '../lint/write-reports.ts';
import { getToday } from '../review/read-task.ts';
import type { Terminal } from '../terminal.ts';
import { findProblemPages, findRulePages } from './problem-pages.ts';

/** The command `chatwright lint`: checks files and folders. */
export const lint: Command = {
  takes: '[paths…]',
  details: [
    'Paths are files or folders; without any, the current folder is checked. Hidden folders and those called\n' +
      '`node_modules`, `dist` or `out` are passed over. Files of a project are checked against the whole project\n' +
      '(the folder of the nearest `chatwright.yaml` upwards), but only problems of the files you ask for are listed.',
    'It ends with 0 where there is no error and no warning, with 1 where there is one, and with 2 where it was\n' +
      'used wrongly or a file could not be read; `--fail-on` and `--max-warnings` change what ends with 1. No file is\n' +
      'changed, save by the options that say so.',
  ],
  options: lintOptions,
  async run(given, terminal) {
    const task = readLintTask(given);
    const code = task.kind === 'wrong-use' ? task : await obey(task, given.words, terminal);
    if (typeof code === 'number') return code;
    await terminal.complain(toPrintable(code.sentence));
    return 2;
  },
};

async function obey(task: LintTask, words: readonly string[], terminal: Terminal): Promise<ExitCode | WrongUse> {
  const paths = words.length === 0 ? ['.'] : words;
  const found = await findFiles(paths, terminal.folder);
  if (found.kind === 'wrong-use') return found;
  for (const sentence of found.troubles) await terminal.complain(toPrintable(sentence));
  if (found.asked.length === 0) return found.troubles.length === 0 ? wrongUse(sayNothingFound(paths)) : 2;
  const files = { asked: found.asked, others: found.others, folder: terminal.folder, today: getToday() };
  const code = await check(task, files, terminal);
  return code !== 0 && code !== 1 ? code : found.troubles.length > 0 ? 2 : code;
}

async function check(task: LintTask, files: FilesToCheck, terminal: Terminal): Promise<ExitCode | WrongUse> {
  const findBaseline = createFindBaseline(task.baseline, files.folder);
  if (task.fix !== undefined) {
    const known = await openBaselines(task.usesBaseline ? files : { ...files, asked: [] }, findBaseline);
    if (known.kind === 'wrong-use') return known;
    const sift: Sift = (path, problems) => task.picked.apply(known.siftAlone(path, problems));
    if (task.fix === 'show') return showFixes(files, sift, terminal);
    const code = await makeFixes(files, sift, terminal);
    if (code !== 0) return code;
  }
  if (task.update !== undefined) {
    const sentences = await updateBaselines(files, findBaseline, task.update);
    if ('kind' in sentences) return sentences;
    for (const sentence of sentences) await terminal.complain(toPrintable(sentence));
  }
  const baselines = await openBaselines(task.usesBaseline ? files : { ...files, asked: [] }, findBaseline);
  if (baselines.kind === 'wrong-use') return baselines;
  const events =
    task.cache === undefined ? checkTexts(files) : checkCached(files, await findCache(task.cache.file, files.folder));
  const reports = reportFiles(events, files.folder, (path, problems) =>
    task.picked.apply(baselines.sift(path, problems)),
  );
  const pages = { problems: findProblemPages(import.meta.url), rules: findRulePages(import.meta.url) };
  const formatter = createFormatter(task.format, terminal, createCodeDescriber(pages));
  const { tally, troubles } = await writeReports(reports, formatter, terminal);
  for (const sentence of baselines.listSentences()) await terminal.complain(toPrintable(sentence));
  return troubles > 0 ? 2 : toExitCode(tally.counts, task.limits);
}

function sayNothingFound(paths: readonly string[]): string {
  const where = paths.map((path) => `\`${path}\``).join(', ');
  return `There is nothing to check in ${where}. ${sayFileNames()}`;
}
