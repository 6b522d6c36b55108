/** What a command needs of the place where it runs. */
export interface Terminal {
  /** The current folder, absolute. */
  readonly folder: string;
  /** How many columns a line of the output has; undefined where nobody looks at it, as in a pipe. */
  readonly width: number | undefined;
  readonly hasColours: boolean;
  /** Writes to the output and waits until it is taken; false once nobody reads it any more. */
  write(text: string): Promise<boolean>;
  /** Writes one line for the person at the terminal, apart from the output. */
  complain(line: string): Promise<void>;
}
