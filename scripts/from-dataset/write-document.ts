import { Document, isPair, isScalar, isSeq, visit } from 'yaml';

/** Keys whose values customers or agents read as a whole; they are written as text blocks, so that no sign in them means anything. */
const textKeys = new Set(['text', 'say', 'do', 'guidance']);

/** A value as YAML that reads back to the letter. */
export function writeDocument(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      if (textKeys.has(String(pair.key.value))) pair.value.type = 'BLOCK_LITERAL';
    },
    Seq(_, list, path) {
      const owner = path.at(-1);
      const short = list.items.every((item) => isScalar(item) && String(item.value).length < 20);
      if (isPair(owner) && isSeq(owner.value) && short) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
