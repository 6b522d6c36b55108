/** An option of a command: a flag is given or not, a choice has one of its values. */
export type Option = Flag | Choice;

interface Flag {
  readonly kind: 'flag';
  readonly name: string;
  readonly short?: string;
  readonly summary: string;
}

interface Choice {
  readonly kind: 'choice';
  readonly name: string;
  readonly short?: string;
  readonly summary: string;
  /** The first one is used where the option is not given. */
  readonly values: readonly [string, ...string[]];
}
