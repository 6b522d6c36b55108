/** One step of the whole check: a tool that passes or fails as one, or a process that runs and counts tests. */
export interface Step {
  readonly name: string;
  readonly kind: 'tool' | 'tests';
  readonly program: string;
  readonly arguments: readonly string[];
  readonly limitMinutes: number;
}
