import type { FileView } from '../../core/engine/workspace-view.ts';
import { listCustomerValues } from './loose/list-customer-values.ts';
import { listMoveTopics } from './loose/list-move-topics.ts';
import { listOptionVariables } from './loose/list-option-variables.ts';
import { listReviewNames } from './loose/list-review-names.ts';
import type { LooseName, ReadBlock } from './loose/loose-name.ts';
import type { NamePlace } from './named-thing.ts';

/**
 * The places in a block that name things without using them: what a review record is about, the values of sample customers, what moves
 * are about, variables in the options of rules. Nothing counts them, so they are read when somebody asks.
 */
export function listLoosePlaces(file: FileView, index: number): readonly NamePlace[] {
  const { path, document, type } = file;
  const block = document.blocks[index];
  const listers = LISTERS[type.kind] ?? [];
  const node = listers.length === 0 ? undefined : file.readBlock(index).node;
  if (block === undefined || node === undefined) return [];
  const start = document.starts[index] ?? 0;
  return listers.flatMap((list) =>
    list({ block, node }).map(({ kind, name, span, spells }) => {
      return { path, kind, name, spells, role: 'use', span: { start: span.start + start, end: span.end + start } };
    }),
  );
}

/** Those of a whole file; only blocks are read in which the last part of a name stands. */
export function listLoosePlacesIn(file: FileView, name: string): readonly NamePlace[] {
  if (LISTERS[file.type.kind] === undefined) return [];
  const last = name.slice(name.lastIndexOf('.') + 1);
  return file.document.blocks.flatMap(({ text }, index) => (text.includes(last) ? listLoosePlaces(file, index) : []));
}

type List = (read: ReadBlock) => readonly LooseName[];

const LISTERS: Readonly<Record<string, readonly List[]>> = {
  project: [listCustomerValues, listOptionVariables],
  reviews: [listReviewNames],
  scenario: [listMoveTopics],
};
