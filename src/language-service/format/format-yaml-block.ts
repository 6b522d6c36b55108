import type { Block } from '../../core/document/block.ts';
import { readContent } from '../../core/document/document.ts';
import { isSameNode } from './same-node.ts';
import { layOutYaml, type BlockPlace } from './yaml-layout.ts';

/** A block of YAML with regular white space; nothing where it has faults, or would say something else. */
export function formatYamlBlock(block: Block, place: BlockPlace): string | undefined {
  const { node, problems } = readContent(block, 'yaml');
  if (problems.length > 0 || block.text.startsWith('\uFEFF')) return undefined;
  if (node === undefined && !block.text.split(/[\r\n]/).every((line) => /^[ \t]*(?:#|$)/.test(line))) return undefined;
  const text = layOutYaml(block.text, node, block.shape, place);
  if (text === undefined || text === block.text) return text;
  const again = readContent({ ...block, text }, 'yaml');
  return again.problems.length === 0 && isSameNode(node, again.node) ? text : undefined;
}
