/** Words that an editor shows at an offset of a block as if they were written there. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  /** What is told of them under the pointer. */
  readonly tooltip: string;
}
