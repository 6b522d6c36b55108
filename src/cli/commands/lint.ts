import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { sayFileNames } from '../files/file-names.ts';
import { findFiles } from '../files/find-files.ts';
import type { Formatter, View } from '../formats/formatter.ts';
import { createJson } from '../formats/json.ts';
import { createStylish } from '../formats/stylish.ts';
import { toPrintable } from '../formats/to-printable.ts';
import { checkFiles } from '../lint/check-files.ts';
import type { Tally } from '../lint/tally.ts';
import { addReport, emptyTally } from '../lint/tally.ts';
import type { Terminal } from '../terminal.ts';

/** The command `chatwright lint`: checks files and folders, and changes none of them. */
export const lint: Command = {
  takes: '[paths…]',
  details: [
    'Paths are files or folders; without any, the current folder is checked. Hidden folders and those called\n' +
      '`node_modules`, `dist` or `out` are passed over. Files of a project are checked against the whole project\n' +
      '(the folder of the nearest `chatwright.yaml` upwards), but only problems of the files you ask for are listed.',
    'It ends with 0 where there is no error and no warning, with 1 where there is one, and with 2 where it was\n' +
      'used wrongly or a file could not be read. No file is ever changed.',
  ],
  options: [
    {
      kind: 'choice',
      name: 'format',
      short: 'f',
      values: ['stylish', 'json'],
      summary: 'How the problems are listed.',
    },
  ],
  async run(given, terminal) {
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
    const { tally, troubles } = await report(
      { ...found, folder: terminal.folder },
      chooseFormatter(given.choices, terminal),
      terminal,
    );
    return found.troubles.length + troubles > 0 ? 2 : toExitCode(tally);
  },
};

async function report(
  files: Parameters<typeof checkFiles>[0],
  formatter: Formatter,
  terminal: Terminal,
): Promise<{ tally: Tally; troubles: number }> {
  let tally = emptyTally;
  let troubles = 0;
  let isRead = await terminal.write(formatter.begin());
  for await (const event of checkFiles(files)) {
    if (event.kind === 'trouble') {
      troubles += 1;
      await terminal.complain(toPrintable(event.sentence));
      continue;
    }
    tally = addReport(tally, event);
    isRead = isRead && (await terminal.write(formatter.showFile(event)));
    if (!isRead) return { tally, troubles };
  }
  await terminal.write(formatter.end(tally));
  return { tally, troubles };
}

function chooseFormatter(choices: ReadonlyMap<string, string>, view: View): Formatter {
  return choices.get('format') === 'json' ? createJson() : createStylish(view);
}

function toExitCode({ counts }: Tally): ExitCode {
  return counts.error + counts.warning > 0 ? 1 : 0;
}

function sayNothingFound(paths: readonly string[]): string {
  const where = paths.map((path) => `\`${path}\``).join(', ');
  return `There is nothing to check in ${where}. ${sayFileNames()}`;
}
