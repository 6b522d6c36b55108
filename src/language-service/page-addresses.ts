/** Where an editor finds the pages about problems and about rules: addresses with `{code}` where the code belongs. */
export interface PageAddresses {
  readonly problems: string | undefined;
  readonly rules: string | undefined;
}
