/** A file that an editor shows: its URI as the editor writes it, and the version that the editor gave it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
}

/** The files that belong to the editor while it shows them, by their path. */
export type OpenDocuments = ReadonlyMap<string, OpenDocument>;
