/** Why something that people wrote cannot run, as a sentence for them. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
}

/** A refusal with its sentence. */
export function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}
