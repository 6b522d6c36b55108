import type { Block } from '../../document/block.ts';
import type { Node } from '../../document/node.ts';
import type { BlockLint } from '../../etiquette/lint-block.ts';
import { emptyLint, isLinted, lintBlock } from '../../etiquette/lint-block.ts';
import type { LintContext } from '../../etiquette/lint-context.ts';
import type { FileType } from '../../schema/kinds.ts';
import type { BlockFacts } from '../../workspace/facts.ts';
import { createLintContext } from './create-lint-context.ts';
import type { HeaderFacts } from './header-facts.ts';
import { addHeaderFacts, noHeaderFacts } from './header-facts.ts';
import { writeLintKey } from './lint-key.ts';
import type { ProjectLint } from './project-lint.ts';

/** Lints the blocks of a file as they are read, so that none needs to be read twice. */
export interface FileLinter {
  lint(block: Block, node: Node | undefined, facts: BlockFacts): BlockLint;
  getHeader(): HeaderFacts;
  /** By what the blocks were linted; empty where the top of the file said something only after the first of them. */
  getKey(): string;
}

/** Creates the linter of one file, of which nothing is read yet. */
export function createFileLinter(path: string, { kind }: FileType, lint: ProjectLint): FileLinter {
  let header: HeaderFacts = noHeaderFacts;
  let used: HeaderFacts | undefined;
  let context: LintContext | undefined;
  let isLate = false;

  return {
    lint(block, node, facts) {
      if (!isLinted(kind)) return emptyLint;
      header = addHeaderFacts(header, facts);
      if (context === undefined || used !== header) {
        context = createLintContext(path, header, lint);
        isLate ||= used !== undefined && used !== header && writeLintKey(used, lint) !== writeLintKey(header, lint);
      }
      const own = lintBlock(kind, block, node, context);
      if (own !== emptyLint) used = header;
      return own;
    },
    getHeader: () => header,
    getKey: () => (isLate || (used !== undefined && used !== header) ? '' : writeLintKey(header, lint)),
  };
}
