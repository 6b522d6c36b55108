import type { TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import type { PackSources } from './lint/pack-sources.ts';
import type { Wanted } from './supplies.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** A place in a file as people and editors count: line and character from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an engine takes besides documents: what projects ask for that lies elsewhere. */
export interface SuppliedEngine {
  /** What was asked for since this was last called, and is not there; it is asked for when problems are. */
  takeWanted(): readonly Wanted[];
  /** Takes the files of a folder of Vale styles, texts by path; gives the paths of the files whose problems may be different now. */
  setStyle(folder: string, files: ReadonlyMap<string, string>): ReadonlySet<string>;
  /** Takes the bytes of a dictionary; gives the paths of the files whose problems may be different now. */
  setDictionary(name: string, bytes: Uint8Array): ReadonlySet<string>;
}

/**
 * All documents of a workspace and what is wrong with them, kept up to date edit by edit. Paths are absolute, or URIs, with `/` between
 * folders; the nearest `chatwright.yaml` upwards is a document's project. Nothing in here throws, whatever the texts.
 */
export interface Engine extends SuppliedEngine {
  /** Takes a file's whole text, new or changed; gives the paths of the files whose problems may be different now. */
  setFile(path: string, text: string): ReadonlySet<string>;
  /** Changes a known file by edits that apply one after the other; gives the paths of the files whose problems may be different now. */
  editFile(path: string, edits: readonly TextEdit[]): ReadonlySet<string>;
  /** Forgets a file; gives the paths of the files whose problems may be different now. */
  removeFile(path: string): ReadonlySet<string>;
  /** The paths of all files that the engine knows. */
  paths(): Iterable<string>;
  has(path: string): boolean;
  /** The file's text, put together from its blocks, so at a cost that grows with the file; nothing where the file is not known. */
  getText(path: string): string | undefined;
  /** Every problem of a file, with spans in the whole text, sorted by place and then by code. */
  getProblems(path: string): readonly Problem[];
  /** The rule packs and styles that the project of a file may name, for `explainRule`. */
  packsOf(path: string): PackSources;
  /** What stands in the files, and where names are given and used. */
  readonly view: WorkspaceView;
  /** The line and character of an offset in a known file; the nearest place where the offset lies outside. */
  positionAt(path: string, offset: number): Position;
  /** The offset of a line and character in a known file; the nearest place where the position lies outside. */
  offsetAt(path: string, position: Position): number;
}
