import type { Option } from './arguments/option.ts';
import type { Command } from './command.ts';
import type { CommandEntry } from './commands.ts';
import { wrapWords } from './formats/wrap-words.ts';

/** What `chatwright --help` shows. */
export function showHelp(entries: readonly CommandEntry[]): string {
  return [
    'Chatwright checks chat scripts and canned responses.',
    '',
    'Use: chatwright <command> [options]',
    '',
    'Commands:',
    ...alignRows(entries.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...alignRows([
      ['-h, --help', 'Show this help; after a command, the help for it.'],
      ['-v, --version', 'Show the version.'],
    ]),
    '',
    'Begin with: chatwright lint',
  ].join('\n');
}

/** What `chatwright help <command>` shows. */
export function showCommandHelp(entry: CommandEntry, command: Command, options: readonly Option[]): string {
  return [
    entry.summary,
    '',
    `Use: ${['chatwright', entry.name, command.takes, '[options]'].filter((part) => part !== '').join(' ')}`,
    '',
    ...command.details.flatMap((paragraph) => [paragraph, '']),
    'Options:',
    ...alignRows(options.map((option) => [writeOption(option), describeOption(option)])),
  ].join('\n');
}

function writeOption(option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  if (option.kind === 'place') return `${short}--${option.name}[=<file>]`;
  return [`${short}--${option.name}`, ...sayValue(option)].join(' ');
}

function sayValue(option: Exclude<Option, { readonly kind: 'place' }>): string[] {
  switch (option.kind) {
    case 'flag':
      return [];
    case 'choice':
      return ['<name>'];
    case 'number':
      return ['<n>'];
    case 'list':
      return [`<${option.item}>`];
    default:
      return option satisfies never;
  }
}

function describeOption(option: Option): string {
  if (option.kind !== 'choice') return option.summary;
  return `${option.summary} One of ${option.values.join(', ')}. Without it: ${option.values[0]}.`;
}

function alignRows(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const indent = width + 4;
  return rows.map(
    ([left, right]) => `  ${left.padEnd(width)}  ${wrapWords(right, columns - indent).join(`\n${' '.repeat(indent)}`)}`,
  );
}

const columns = 110;
