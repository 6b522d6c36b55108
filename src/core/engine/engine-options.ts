import type { SharedParts } from './shared-parts.ts';

/** What an engine is told from outside. */
export interface EngineOptions {
  /** The day, such as `2026-11-22`; without it nothing grows stale. */
  readonly today?: string;
  /** Reads the bytes of a dictionary by a name such as `en-GB`, for hosts that can do so at once; asked once for each name. */
  readonly readDictionary?: (name: string) => Uint8Array | undefined;
  /** Reads the files of a folder of Vale styles, texts by path, for hosts that can do so at once; asked once for each folder. */
  readonly readStyle?: (folder: string) => ReadonlyMap<string, string> | undefined;
  /** What was read for another engine and serves this one too; without it, it is read anew. */
  readonly shared?: SharedParts;
}
