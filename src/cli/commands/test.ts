import { getFileType } from '../../core/schema/kinds.ts';
import type { Command } from '../command.ts';
import { findFiles } from '../files/find-files.ts';
import { createPaint } from '../formats/paint.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { PackReport } from '../pack-tests/run-packs.ts';
import { runPacks } from '../pack-tests/run-packs.ts';
import { isFine, showPacks, showPacksAsJson } from '../pack-tests/show-packs.ts';

/** The command `chatwright test`: runs the tests inside of rule packs. */
export const test: Command = {
  takes: '[packs…]',
  details: [
    'A rule pack (`*.etiquette.yaml`) may hold tests: texts that a rule must report, and texts on which it must stay\n' +
      'quiet. Packs are files, or folders that are searched for them; without any, the current folder is searched.',
    'It ends with 0 where all tests pass, with 1 where one fails, and with 2 where it was used wrongly or a file could\n' +
      'not be read.',
  ],
  options: [{ kind: 'choice', name: 'format', short: 'f', values: ['text', 'json'], summary: 'How it is written.' }],
  async run({ words, choices }, terminal) {
    const paths = words.length === 0 ? ['.'] : words;
    const found = await findFiles(paths, terminal.folder);
    const packs = found.kind === 'found' ? found.asked.filter(isPack) : [];
    const troubles = found.kind === 'found' ? [...found.troubles] : [found.sentence];
    if (packs.length === 0 && troubles.length === 0)
      troubles.push(
        `There are no rule packs (\`*.etiquette.yaml\`) in ${paths.map((path) => `\`${path}\``).join(', ')}.`,
      );
    const reports: PackReport[] = [];
    for await (const event of runPacks(packs, terminal.folder)) {
      if (event.kind === 'pack') reports.push(event);
      else troubles.push(event.sentence);
    }
    for (const sentence of troubles) await terminal.complain(toPrintable(sentence));
    if (reports.length === 0) return 2;
    const isForPeople = choices.get('format') !== 'json';
    await terminal.write(isForPeople ? showPacks(reports, createPaint(terminal.hasColours)) : showPacksAsJson(reports));
    return troubles.length > 0 ? 2 : reports.every(isFine) ? 0 : 1;
  },
};

function isPack(path: string): boolean {
  return getFileType(path)?.kind === 'etiquette';
}
