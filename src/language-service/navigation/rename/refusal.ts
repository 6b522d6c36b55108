/** Why nothing is renamed: a sentence for the person who asked. */
export interface Refusal {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** Refuses by a sentence. */
export function refuse(sentence: string): Refusal {
  return { kind: 'refused', sentence };
}
