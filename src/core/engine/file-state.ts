import type { Problem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import type { FileType } from '../schema/kinds.ts';
import type { BlockLint } from '../etiquette/lint-block.ts';
import { emptyLint } from '../etiquette/lint-block.ts';
import type { BlockFacts, IdSite } from '../workspace/facts.ts';
import type { PlacedSuppression } from '../etiquette/suppression/apply-suppressions.ts';
import type { FileNearness } from './lint/file-nearness.ts';
import type { HeaderFacts } from './lint/header-facts.ts';
import type { Wording } from '../review/wording.ts';
import type { SiteOwner } from '../workspace/id-entry.ts';

/** A block of a file, what it said when it was read, and what its document and its project say of it. */
export interface BlockRecord extends SiteOwner {
  scope: string;
  readonly sites: readonly IdSite[];
  readonly facts: BlockFacts;
  conditionProblems: readonly Problem[];
  documentProblems: readonly Problem[];
  lint: BlockLint;
  /** What rules say of its responses that say the same as others, or nearly so; undefined until somebody asks. */
  sameProblems: readonly Problem[] | undefined;
  nearProblems: readonly Problem[] | undefined;
  /** Its wordings as a review record knows them, and what the record says of them; undefined until somebody asks. */
  wordings: readonly RecordedWording[] | undefined;
  reviewProblems: readonly Problem[] | undefined;
}

/** A wording, with what else decides which rules look at it. */
export interface RecordedWording {
  readonly wording: Wording;
  readonly tags: readonly string[];
  readonly channels: readonly string[];
}

/** A file that the engine knows; `records[i]` belongs to `document.blocks[i]`. */
export interface FileState {
  readonly path: string;
  readonly type: FileType;
  document: Document;
  records: BlockRecord[];
  /** How many of the blocks hang together with others by anchors; kept, so that an edit need not ask them all. */
  linked: number;
  /** What its top says for all its texts. */
  header: HeaderFacts;
  /** By what its blocks were linted; something else is to be linted anew. */
  lintKey: string;
  /** What rules say that look at the whole document, by the block it is placed in; undefined until somebody asks. */
  deepProblems: ReadonlyMap<BlockRecord, readonly Problem[]> | undefined;
  /** Which of its canned responses are alike; undefined until somebody asks. */
  nearness: FileNearness<BlockRecord> | undefined;
  /** Where its rules are switched off; undefined until somebody asks. */
  suppressions: readonly PlacedSuppression[] | undefined;
  /** Sorted problems, until something changes. */
  problems: readonly Problem[] | undefined;
}

/** A fresh record of a block. */
export function createRecord(path: string, scope: string, facts: BlockFacts, lint: BlockLint = emptyLint): BlockRecord {
  return {
    path,
    scope,
    sites: facts.sites,
    facts,
    conditionProblems: NONE,
    documentProblems: NONE,
    lint,
    sameProblems: undefined,
    nearProblems: undefined,
    wordings: undefined,
    reviewProblems: undefined,
  };
}

/** No problems; shared by all records that have none. */
export const NONE: readonly Problem[] = [];

/** How many of some blocks give anchors or use aliases. */
export function countLinked(records: readonly BlockRecord[]): number {
  let count = 0;
  for (const { facts } of records) if (facts.isLinked) count++;
  return count;
}
