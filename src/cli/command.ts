import type { ParsedArguments } from './arguments/parse-arguments.ts';
import type { Option } from './arguments/option.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** One command of the command line, in a file of its own. */
export interface Command {
  /** What is written after the command's name, such as `[paths…]`; empty where it takes options only. */
  readonly takes: string;
  /** Paragraphs for `chatwright help <command>`. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  run(given: ParsedArguments, terminal: Terminal): Promise<ExitCode>;
}
