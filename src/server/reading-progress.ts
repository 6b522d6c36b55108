/** How far the reading of a workspace is, shown to a person. */
export interface ReadingProgress {
  readonly report: (done: number, total: number) => void;
  readonly done: () => void;
}
