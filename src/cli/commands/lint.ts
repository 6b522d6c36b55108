import type { ParsedArguments } from '../arguments/parse-arguments.ts';
import type { Command } from '../command.ts';
import { sayFileNames } from '../files/file-names.ts';
import { findFiles } from '../files/find-files.ts';
import { createFormatter, formatNames } from '../formats/create-formatter.ts';
import type { Formatter, View } from '../formats/formatter.ts';
import { toPrintable } from '../formats/to-printable.ts';
import { checkFiles } from '../lint/check-files.ts';
import { createCodeDescriber } from '../lint/create-code-describer.ts';
import type { FileReport, Trouble } from '../lint/file-report.ts';
import { listKnownCodes } from '../lint/known-codes.ts';
import type { RulePick } from '../lint/pick-rules.ts';
import { pickRules } from '../lint/pick-rules.ts';
import type { Limits } from '../lint/to-exit-code.ts';
import { toExitCode } from '../lint/to-exit-code.ts';
import { writeReports } from '../lint/write-reports.ts';
import { findProblemPages, findRulePages } from './problem-pages.ts';

const failOnNames = ['warning', 'error', 'info', 'hint', 'never'] as const;

/** The command `chatwright lint`: checks files and folders, and changes none of them. */
export const lint: Command = {
  takes: '[paths…]',
  details: [
    'Paths are files or folders; without any, the current folder is checked. Hidden folders and those called\n' +
      '`node_modules`, `dist` or `out` are passed over. Files of a project are checked against the whole project\n' +
      '(the folder of the nearest `chatwright.yaml` upwards), but only problems of the files you ask for are listed.',
    'It ends with 0 where there is no error and no warning, with 1 where there is one, and with 2 where it was\n' +
      'used wrongly or a file could not be read; `--fail-on` and `--max-warnings` change what ends with 1. No file is\n' +
      'ever changed.',
  ],
  options: [
    {
      kind: 'choice',
      name: 'format',
      short: 'f',
      values: formatNames,
      summary: 'How the problems are listed.',
    },
    {
      kind: 'list',
      name: 'rule',
      item: 'id',
      summary: 'List only the problems of this name, such as `key-unknown`. Repeat it for more.',
    },
    {
      kind: 'choice',
      name: 'fail-on',
      values: failOnNames,
      summary: 'The least grave problem that makes it end with 1.',
    },
    {
      kind: 'number',
      name: 'max-warnings',
      summary: 'Let so many warnings pass, and end with 1 where there are more.',
    },
  ],
  async run(given, terminal) {
    const picked = pickRules(given.lists.get('rule') ?? [], listKnownCodes());
    if (picked.kind === 'wrong-use') {
      await terminal.complain(picked.sentence);
      return 2;
    }
    const paths = given.words.length === 0 ? ['.'] : given.words;
    const found = await findFiles(paths, terminal.folder);
    if (found.kind === 'wrong-use') {
      await terminal.complain(found.sentence);
      return 2;
    }
    for (const sentence of found.troubles) await terminal.complain(toPrintable(sentence));
    if (found.asked.length === 0) {
      if (found.troubles.length === 0) await terminal.complain(sayNothingFound(paths));
      return 2;
    }
    const reports = pickFromEach(checkFiles({ ...found, folder: terminal.folder }), picked);
    const { tally, troubles } = await writeReports(reports, chooseFormatter(given, terminal), terminal);
    return found.troubles.length + troubles > 0 ? 2 : toExitCode(tally.counts, readLimits(given));
  },
};

async function* pickFromEach(
  events: AsyncIterable<FileReport | Trouble>,
  picked: RulePick,
): AsyncGenerator<FileReport | Trouble> {
  for await (const event of events) yield event.kind === 'report' ? picked.apply(event) : event;
}

function chooseFormatter({ choices }: ParsedArguments, view: View): Formatter {
  const name = formatNames.find((each) => each === choices.get('format')) ?? formatNames[0];
  const pages = { problems: findProblemPages(import.meta.url), rules: findRulePages(import.meta.url) };
  return createFormatter(name, view, createCodeDescriber(pages));
}

function readLimits({ choices, numbers }: ParsedArguments): Limits {
  const failOn = failOnNames.find((name) => name === choices.get('fail-on')) ?? failOnNames[0];
  return { failOn, maxWarnings: numbers.get('max-warnings') };
}

function sayNothingFound(paths: readonly string[]): string {
  const where = paths.map((path) => `\`${path}\``).join(', ');
  return `There is nothing to check in ${where}. ${sayFileNames()}`;
}
