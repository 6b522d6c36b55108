import type { Command } from './command.ts';

/** A command as the list of commands shows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'lint',
    summary: 'Check files and folders, and list what is wrong.',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  {
    name: 'rules',
    summary: 'List the rules of etiquette.',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    summary: 'Tell what a rule asks for, how it is set, and what set it.',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'test',
    summary: 'Run the tests inside of rule packs.',
    load: async () => (await import('./commands/test.ts')).test,
  },
  {
    name: 'review',
    summary: 'Approve wordings, send them back, or list how far they are.',
    load: async () => (await import('./commands/review.ts')).review,
  },
  {
    name: 'lsp',
    summary: 'Start the language server, for editors.',
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
];
