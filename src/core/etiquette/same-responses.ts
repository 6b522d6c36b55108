/** The other canned responses of a project that say the same as one: the first by name, and how many more there are. */
export interface SameResponses {
  readonly first: string;
  readonly more: number;
}
