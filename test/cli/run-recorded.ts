import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a command did, as the person at the terminal sees it. */
export interface Recorded {
  readonly code: number;
  readonly output: string;
  readonly complaints: readonly string[];
}

/** Runs the command line in this process, in a folder, with a terminal that remembers. */
export async function runRecorded(
  folder: string,
  words: readonly string[],
  changes: Partial<Pick<Terminal, 'width' | 'hasColours' | 'write'>> = {},
): Promise<Recorded> {
  let output = '';
  const complaints: string[] = [];
  const code = await runCommandLine(words, {
    folder,
    width: undefined,
    hasColours: false,
    write: (text) => {
      output += text;
      return Promise.resolve(true);
    },
    complain: (line) => {
      complaints.push(line);
      return Promise.resolve();
    },
    ...changes,
  });
  return { code, output, complaints };
}
