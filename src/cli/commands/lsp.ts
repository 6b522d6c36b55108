import type { Command } from '../command.ts';
import { findProblemPages, findRulePages } from './problem-pages.ts';

/** The command `chatwright lsp`: the language server over standard input and output. */
export const lsp: Command = {
  takes: '',
  details: [
    'Editors start this by themselves. It speaks the Language Server Protocol over standard input and output\n' +
      'until the editor ends it.',
  ],
  options: [
    { kind: 'flag', name: 'stdio', summary: 'Speak over standard input and output, which is the only way there is.' },
  ],
  async run(given, terminal) {
    const [word] = given.words;
    if (word !== undefined) {
      await terminal.complain(
        `\`chatwright lsp\` takes no paths: leave \`${word}\` out. The editor says which folder it has open.`,
      );
      return 2;
    }
    const { startStdioServer } = await import('../../server/start-stdio-server.ts');
    startStdioServer(findProblemPages(import.meta.url), findRulePages(import.meta.url));
    return 0;
  },
};
