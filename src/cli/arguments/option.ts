/**
 * An option of a command: a flag is given or not, a place is a flag that may name a file after `=`, a choice has one of its values, a number
 * counts, a list may be given again and again.
 */
export type Option = Flag | Place | Choice | Count | List;

interface Flag {
  readonly kind: 'flag';
  readonly name: string;
  readonly short?: string;
  readonly summary: string;
}

interface Place {
  readonly kind: 'place';
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

interface Count {
  readonly kind: 'number';
  readonly name: string;
  readonly short?: string;
  readonly summary: string;
}

interface List {
  readonly kind: 'list';
  readonly name: string;
  readonly short?: string;
  readonly summary: string;
  /** One word for what is to be given, as the help shows it. */
  readonly item: string;
}
