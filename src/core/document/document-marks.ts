import type { Block } from './block.ts';
import { isDocumentMark } from './yaml-lines.ts';

/** The mark that begins or ends a document of YAML; the first `---` of a file is none of these. */
type DocumentMark = '---' | '...';

/** The mark at which a block begins, or nothing where it begins otherwise. */
export function getDocumentMark({ role, text, before }: Block): DocumentMark | undefined {
  if (role !== 'other' || before.phase === 'start' || !isDocumentMark(text, 0)) return undefined;
  return text.startsWith('.') ? '...' : '---';
}

/** For each block, how many marks stand before it: blocks with the same number are of one document. */
export function numberDocuments(blocks: readonly Block[]): readonly number[] {
  let number = 0;
  return blocks.map((block) => (getDocumentMark(block) === undefined ? number : ++number));
}
