import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { createContender } = await import(pathToFileURL(process.argv[2]).href);
const contender = await createContender();
let files = [];
let keystroke = { file: 0, offset: 0 };
let typed = false;

const answers = {
  /** Reads the files; what is typed later goes to `keystroke`. */
  async open(question) {
    files = question.paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    keystroke = question.keystroke;
    return {};
  },
  /** Makes the contender ready to be typed into, where it has anything to keep. */
  async load() {
    await contender.load?.(files);
    return {};
  },
  /** Times the check of the first `share` of the files from scratch. */
  validate: (question) => time(() => contender.validate(files.slice(0, Math.ceil(files.length * question.share)))),
  /** Times one letter that is typed, or taken away again, until all problems are known. */
  edit() {
    const before = files[keystroke.file];
    const removed = typed ? 1 : 0;
    const inserted = typed ? '' : 'x';
    const { offset } = keystroke;
    const after = { ...before, text: before.text.slice(0, offset) + inserted + before.text.slice(offset + removed) };
    files[keystroke.file] = after;
    typed = !typed;
    return time(() =>
      contender.edit === undefined ? contender.validate([after]) : contender.edit(after, { offset, removed, inserted }),
    );
  },
};

process.on('message', async (question) => {
  try {
    process.send(await answers[question.ask](question));
  } catch (error) {
    process.send({ fault: String(error?.stack ?? error) });
  }
});
process.send({ ready: true });

async function time(work) {
  const start = performance.now();
  const problems = await work();
  return { ms: performance.now() - start, problems };
}
