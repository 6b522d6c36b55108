import type { ASTNode } from '@marcbachmann/cel-js';
import type { Problem } from '../base/problem.ts';
import type { ConditionNode } from './condition-node.ts';

/** What a reader of nodes carries along: the text, the entries in scope such as `item`, where problems go, and how to go on. */
export interface Reading {
  readonly text: string;
  readonly entries: readonly string[];
  readonly problems: Problem[];
  readonly read: (node: ASTNode, reading: Reading) => ConditionNode | undefined;
}
