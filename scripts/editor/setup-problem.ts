/** A set-up step that cannot go on; its message is one plain sentence for the person at the terminal. */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';
}
