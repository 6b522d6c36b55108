import { nearestName } from '../core/base/nearest.ts';
import { didYouMean } from '../core/base/wording.ts';
import type { Option } from './arguments/option.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import type { CommandEntry } from './commands.ts';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { showCommandHelp, showHelp } from './help.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

const help: Option = { kind: 'flag', name: 'help', short: 'h', summary: 'Show this help.' };

/** Runs what the words after `chatwright` ask for; a fault of ours is told as such and ends with 2. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(words, terminal);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await terminal.complain(
      `Chatwright stopped because of a fault of its own. Please report it with these lines:\n${detail}`,
    );
    return 2;
  }
}

async function obey(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words;
  switch (first) {
    case undefined:
      await terminal.complain(`Say what to do:\n\n${showHelp(commands)}`);
      return 2;
    case '--version':
    case '-v':
      await terminal.write(`${version}\n`);
      return 0;
    case '--help':
    case '-h':
      await terminal.write(`${showHelp(commands)}\n`);
      return 0;
    case 'help':
      return rest[0] === undefined ? obey(['--help'], terminal) : obey([rest[0], '--help'], terminal);
    default: {
      const entry = commands.find(({ name }) => name === first);
      return entry === undefined ? refuse(sayUnknown(first), terminal) : runCommand(entry, rest, terminal);
    }
  }
}

async function runCommand(entry: CommandEntry, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = await entry.load();
  const options = [...command.options, help];
  const given = parseArguments(words, options);
  if (given.kind === 'wrong-use') return refuse(given.sentence, terminal);
  if (!given.flags.has(help.name)) return command.run(given, terminal);
  await terminal.write(`${showCommandHelp(entry, command, options)}\n`);
  return 0;
}

async function refuse(sentence: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.complain(sentence);
  return 2;
}

function sayUnknown(word: string): string {
  if (word.startsWith('-')) {
    const near = nearestName(word, ['--help', '--version']);
    const advice =
      near === undefined ? ` Options stand after the command: \`chatwright lint ${word}\`.` : didYouMean(near);
    return `There is no option \`${word}\` here.${advice}`;
  }
  const near = nearestName(
    word,
    commands.map(({ name }) => name),
  );
  const advice = near === undefined ? ` To check a file or a folder: \`chatwright lint ${word}\`.` : didYouMean(near);
  return `There is no command \`${word}\`.${advice}`;
}
