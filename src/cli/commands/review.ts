import { readReviewRecord } from '../../core/review/read-review-record.ts';
import type { ReviewRequest } from '../../core/review/review-edit.ts';
import type { ParsedArguments } from '../arguments/parse-arguments.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { showPath } from '../files/show-path.ts';
import { createPaint } from '../formats/paint.ts';
import { toPrintable } from '../formats/to-printable.ts';
import { findProjectFolder } from '../review/find-project-folder.ts';
import { isWaiting, listReviews } from '../review/list-reviews.ts';
import { getToday, readTask } from '../review/read-task.ts';
import type { ProjectRecord } from '../review/read-project.ts';
import { readProject } from '../review/read-project.ts';
import { saveRecord } from '../review/save-record.ts';
import { countMeant, sayDecision } from '../review/say-decision.ts';
import { selectWordings } from '../review/select-wordings.ts';
import { showReviews, showReviewsAsJson } from '../review/show-reviews.ts';
import type { Terminal } from '../terminal.ts';

/** The command `chatwright review`: lists how far wordings are with their review, and writes decisions into the review record. */
export const review: Command = {
  takes: 'list|approve|changes|current [names or paths…]',
  details: [
    '`list` shows how far each wording is. `approve` approves wordings, `changes` sends them back with a note, and\n' +
      '`current` says that translations are of the words that their source has now. Each is written into\n' +
      '`chatwright.reviews.yaml` beside the `chatwright.yaml` of the project; no other file is changed.',
    'Name wordings (`billing/refund-approved@en-GB`), responses or steps with all their wordings\n' +
      '(`billing/refund-approved`, `refund#greet`), or files and folders. `list` without names lists all.',
    'It ends with 0 where all went well; `list` ends with 1 where a wording in use waits for somebody. It ends with 2\n' +
      'where it was used wrongly, or a file could not be read or written.',
  ],
  options: [
    { kind: 'list', name: 'by', item: 'name', summary: 'Who decides; needed for `approve` and `changes`.' },
    { kind: 'list', name: 'until', item: 'date', summary: 'The last day on which an approval holds.' },
    { kind: 'list', name: 'note', item: 'text', summary: 'What should change; needed for `changes`.' },
    { kind: 'list', name: 'date', item: 'date', summary: 'The day of the decision or of the list, if not today.' },
    { kind: 'flag', name: 'all', summary: 'All wordings of the project, in place of names.' },
    { kind: 'choice', name: 'format', short: 'f', values: ['table', 'json'], summary: 'How the answer is written.' },
  ],
  async run(given, terminal) {
    const code = await obey(given, terminal);
    if (typeof code === 'number') return code;
    await terminal.complain(toPrintable(code.sentence));
    return 2;
  },
};

async function obey(given: ParsedArguments, terminal: Terminal): Promise<ExitCode | WrongUse> {
  const task = readTask(given, getToday());
  if (task.kind === 'wrong-use') return task;
  const names = given.words.slice(1);
  const isAll = given.flags.has('all');
  if (isAll && names.length > 0) return wrongUse('Give names or `--all`, not both.');
  if (!isAll && names.length === 0 && task.kind !== 'list') return wrongUse(sayNoNames);
  const place = await findProjectFolder(names, terminal.folder);
  if (place.kind === 'wrong-use') return place;
  const { wordings, record, troubles } = await readProject(place.folder, terminal.folder);
  for (const sentence of troubles) await terminal.complain(toPrintable(sentence));
  const selection = selectWordings(names.length === 0 ? [place.folder] : names, wordings, terminal.folder);
  if (selection.kind === 'wrong-use') return selection;
  if (task.kind === 'decision') {
    const code = await decide(record, task.about(selection.wordings), given, terminal);
    return code === 0 && troubles.length > 0 ? 2 : code;
  }
  const reviews = listReviews(selection.wordings, readReviewRecord(record.text ?? ''), task.date);
  const isForPeople = given.choices.get('format') !== 'json';
  await terminal.write(
    isForPeople ? showReviews(reviews, createPaint(terminal.hasColours)) : showReviewsAsJson(reviews),
  );
  return troubles.length > 0 ? 2 : reviews.some(isWaiting) ? 1 : 0;
}

const sayNoNames =
  'Say which wordings: names such as `billing/refund-approved@en-GB`, files or folders, or `--all` for the whole project.';

async function decide(
  record: ProjectRecord,
  request: ReviewRequest,
  given: ParsedArguments,
  terminal: Terminal,
): Promise<ExitCode | WrongUse> {
  if (countMeant(request) === 0) {
    return wrongUse(
      request.kind === 'current' ? 'None of these wordings is a translation.' : 'There are no such wordings.',
    );
  }
  const shown = showPath(record.path, terminal.folder);
  const saved = await saveRecord(record, request, shown);
  if (saved.kind === 'wrong-use') return saved;
  const sentence = toPrintable(sayDecision(request, saved.keys, shown));
  const answer = { file: shown, changed: saved.keys };
  const isForPeople = given.choices.get('format') !== 'json';
  await terminal.write(isForPeople ? `${sentence}\n` : `${JSON.stringify(answer, undefined, 2)}\n`);
  return 0;
}
