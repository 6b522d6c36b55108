/** A canned response of the same file that says nearly the same: its name there, and how much they have in common, 0 to 1. */
export interface NearResponse {
  readonly id: string;
  readonly similarity: number;
}
