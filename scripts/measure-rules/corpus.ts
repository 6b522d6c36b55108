/** A collection of real text as documents of ours, and how many messages of agents it holds. */
export interface Corpus {
  readonly name: string;
  /** The texts of its files by path, its `chatwright.yaml` aside. */
  readonly files: ReadonlyMap<string, string>;
  readonly messages: number;
  /** True where the texts are what agents wrote in chats, so that the same words twice are no fault of a library. */
  readonly isSpoken: boolean;
}
