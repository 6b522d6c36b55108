/** A sentence on what is wrong with the words after a command. */
export interface WrongUse {
  readonly kind: 'wrong-use';
  readonly sentence: string;
}

/** Says that the words after a command cannot be obeyed. */
export function wrongUse(sentence: string): WrongUse {
  return { kind: 'wrong-use', sentence };
}
