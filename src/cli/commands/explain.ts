import { nearestName } from '../../core/base/nearest.ts';
import { didYouMean } from '../../core/base/wording.ts';
import type { FileText } from '../../core/engine/explain-rule.ts';
import { explainRule } from '../../core/engine/explain-rule.ts';
import type { Command } from '../command.ts';
import { packsOnDisk } from '../explain/packs-on-disk.ts';
import { readQuestion } from '../explain/read-question.ts';
import type { FindLine } from '../explain/show-explanation.ts';
import { showExplanation, showExplanationAsJson } from '../explain/show-explanation.ts';
import { showPath } from '../files/show-path.ts';
import { toPrintable } from '../formats/to-printable.ts';
import { listKnownCodes } from '../lint/known-codes.ts';
import { createLineIndex } from '../lint/line-index.ts';
import { readPage } from '../rules/read-page.ts';
import { readRulePage } from '../rules/rule-page.ts';
import { findProblemPages, findRulePages } from './problem-pages.ts';

/** The command `chatwright explain`: tells what a rule asks for, why, how it is set and what set it. */
export const explain: Command = {
  takes: '<rule> [file[:line]]',
  details: [
    'Tells what a rule of etiquette asks for and why, how grave it is and with which options, and which line of which\n' +
      'file says so: for a file, for the text on a line of it, or for the project of the current folder. Of any other\n' +
      'problem it shows the page.',
  ],
  options: [{ kind: 'choice', name: 'format', short: 'f', values: ['text', 'json'], summary: 'How it is written.' }],
  async run({ words: [name, asked, more], choices }, terminal) {
    const refuse = async (sentence: string): Promise<2> => {
      await terminal.complain(toPrintable(sentence));
      return 2;
    };
    if (name === undefined)
      return refuse('Say which rule: `chatwright explain all-caps`. `chatwright rules` lists them.');
    if (more !== undefined) return refuse(`Ask for one file at a time: leave \`${more}\` out.`);
    const texts = await readQuestion(asked, terminal.folder);
    if ('kind' in texts) return refuse(texts.sentence);
    const explanation = explainRule({ rule: name, ...texts, packs: packsOnDisk });
    if (explanation === undefined) {
      const problem = readPage(findProblemPages(import.meta.url), name);
      if (problem === undefined) return refuse(sayUnknown(name));
      await terminal.write(problem);
      return 0;
    }
    const text = readPage(findRulePages(import.meta.url), name);
    const page = { why: readRulePage(text ?? '').why, docs: text === undefined ? undefined : `docs/rules/${name}.md` };
    const findLine = createFindLine(texts.project, terminal.folder);
    await terminal.write(
      choices.get('format') === 'json'
        ? showExplanationAsJson(explanation, page, findLine)
        : showExplanation(explanation, page, asked, findLine, terminal.width),
    );
    return 0;
  },
};

function createFindLine(project: FileText | undefined, folder: string): FindLine {
  if (project === undefined) return () => undefined;
  const lines = createLineIndex(project.text);
  const file = showPath(project.path, folder);
  return (place) => (place === undefined ? undefined : { file, line: lines.placeAt(place.start).line });
}

function sayUnknown(name: string): string {
  const advice = didYouMean(nearestName(name, listKnownCodes())) || ' `chatwright rules` lists all rules.';
  return `There is no rule called \`${name}\`.${advice}`;
}
