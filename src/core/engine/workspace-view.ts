import type { Span } from '../base/span.ts';
import type { Dictionary } from '../condition/dictionary.ts';
import type { BlockContent } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { FileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import type { BlockFacts, IdSite } from '../workspace/facts.ts';
import type { HeaderFacts } from './lint/header-facts.ts';

/** What a language feature asks of an engine besides problems: what stands in the files, and where names are given and used. */
export interface WorkspaceView {
  /** A known file as its blocks, as it is now; nothing where the file is not known. */
  getFile(path: string): FileView | undefined;
  /** The paths of all files of the project that a path belongs to. */
  listFiles(path: string): Iterable<string>;
  /** The name that is given or used at an offset, or nothing; of two the shorter. */
  findSite(path: string, offset: number): PlacedSite | undefined;
  /** Every place in the project of a path where a name stands, by the name that `PlacedSite` has; at a cost that grows with the project. */
  listSites(path: string, kind: IdKind, name: string): readonly PlacedSite[];
  /** The names of a kind that the project of a path gives, each once; those of `PlacedSite`. */
  listNames(path: string, kind: IdKind): Iterable<string>;
  /** Where a name is given in the project of a path; more than one place where it is given twice. */
  findDefinitions(path: string, kind: IdKind, name: string): readonly PlacedSite[];
  /** How often a name is used in the project of a path. */
  countUses(path: string, kind: IdKind, name: string): number;
  /** The names of replies that say the same as the one at an offset, or nearly so where a rule has compared them; the nearest first. */
  listAlike(path: string, offset: number): readonly string[];
  /** What the project of a path declares; nothing where there is no `chatwright.yaml`. */
  getProject(path: string): ProjectView | undefined;
  /** What the schemas say of values. */
  readonly shapes: Shapes;
}

/** A file as its blocks, at one moment. */
export interface FileView {
  readonly path: string;
  readonly type: FileType;
  readonly document: Document;
  /** The library or script that its local names belong to; its path where it has none. */
  readonly scope: string;
  /** What its top says for all its texts. */
  readonly header: HeaderFacts;
  /** What a block says; read anew each time, at a cost that grows with the block. */
  readBlock(index: number): BlockContent;
  /** What a block told the workspace, with spans relative to the block. */
  factsOf(index: number): BlockFacts | undefined;
}

/** A place where a name is given or used; the span counts in the whole file. */
export interface PlacedSite {
  readonly path: string;
  readonly site: IdSite;
  readonly span: Span;
  /** The name in its whole project: a response by its library (`billing/refund`), a step by its script (`delivery#greet`). */
  readonly name: string;
}

/** The folder of a project, the plain data of its `chatwright.yaml`, and what conditions may name. */
export interface ProjectView {
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly dictionary: Dictionary | undefined;
}
